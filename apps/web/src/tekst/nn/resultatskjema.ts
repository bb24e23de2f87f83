export { resultatskjema } from '../nb/resultatskjema.ts';
