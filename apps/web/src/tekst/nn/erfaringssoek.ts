export { erfaringssoek } from '../nb/erfaringssoek.ts';
