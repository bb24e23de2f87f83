export { evaluering } from '../nb/evaluering.ts';
