export { handlingsplan } from '../nb/handlingsplan.ts';
