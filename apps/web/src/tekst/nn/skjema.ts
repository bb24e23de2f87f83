export { skjema } from '../nb/skjema.ts';
