export { resultater } from '../nb/resultater.ts';
