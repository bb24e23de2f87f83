export { konferanse } from '../nb/konferanse.ts';
