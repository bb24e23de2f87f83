export { fellesindikatorer } from '../nb/fellesindikatorer.ts';
