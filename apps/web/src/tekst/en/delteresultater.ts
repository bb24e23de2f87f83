export { delteresultater } from '../nb/delteresultater.ts';
