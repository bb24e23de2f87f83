export { programskjema } from '../nb/programskjema.ts';
