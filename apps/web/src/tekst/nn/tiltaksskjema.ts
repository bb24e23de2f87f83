export { tiltaksskjema } from '../nb/tiltaksskjema.ts';
