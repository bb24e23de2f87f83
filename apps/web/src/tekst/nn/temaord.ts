export { temaord } from '../nb/temaord.ts';
