export { oekonomi } from '../nb/oekonomi.ts';
