export { statistikk } from '../nb/statistikk.ts';
