export { tilpasning } from '../nb/tilpasning.ts';
