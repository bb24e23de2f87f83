export { veiviserskjema } from '../nb/veiviserskjema.ts';
