export { erfaringsutgave } from '../nb/erfaringsutgave.ts';
