export { innsyn } from '../nb/innsyn.ts';
