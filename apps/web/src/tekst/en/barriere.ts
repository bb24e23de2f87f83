export { barriere } from '../nb/barriere.ts';
