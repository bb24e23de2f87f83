export { ord } from '../nb/ord.ts';
