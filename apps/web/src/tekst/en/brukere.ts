export { brukere } from '../nb/brukere.ts';
