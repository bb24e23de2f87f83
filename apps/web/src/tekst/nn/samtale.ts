export { samtale } from '../nb/samtale.ts';
