export { kart } from '../nb/kart.ts';
