export { hjelp } from '../nb/hjelp.ts';
