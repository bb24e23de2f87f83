export { ordliste } from '../nb/ordliste.ts';
