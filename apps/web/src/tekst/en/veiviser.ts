export { veiviser } from '../nb/veiviser.ts';
