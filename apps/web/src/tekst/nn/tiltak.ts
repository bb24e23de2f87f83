export { tiltak } from '../nb/tiltak.ts';
