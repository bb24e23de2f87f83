export { feil, feltfeil } from '../nb/feil.ts';
