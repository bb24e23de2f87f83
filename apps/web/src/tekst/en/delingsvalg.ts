export { delingsvalg } from '../nb/delingsvalg.ts';
