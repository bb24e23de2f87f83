export { skall } from '../nb/skall.ts';
