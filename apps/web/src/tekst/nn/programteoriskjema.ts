export { programteoriskjema } from '../nb/programteoriskjema.ts';
