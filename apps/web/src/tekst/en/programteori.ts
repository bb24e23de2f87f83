export { programteori } from '../nb/programteori.ts';
