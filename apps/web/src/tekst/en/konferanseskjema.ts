export { konferanseskjema } from '../nb/konferanseskjema.ts';
