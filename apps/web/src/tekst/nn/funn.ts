export { funn } from '../nb/funn.ts';
