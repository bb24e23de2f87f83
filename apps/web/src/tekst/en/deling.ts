export { deling } from '../nb/deling.ts';
