export { erfaring } from '../nb/erfaring.ts';
