export { fordeling } from '../nb/fordeling.ts';
