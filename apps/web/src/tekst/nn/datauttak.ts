export { datauttak } from '../nb/datauttak.ts';
