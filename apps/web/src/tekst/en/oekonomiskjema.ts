export { oekonomiskjema } from '../nb/oekonomiskjema.ts';
