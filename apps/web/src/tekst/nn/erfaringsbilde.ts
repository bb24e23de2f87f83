export { erfaringsbilde } from '../nb/erfaringsbilde.ts';
