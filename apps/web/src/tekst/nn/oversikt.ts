export { oversikt } from '../nb/oversikt.ts';
