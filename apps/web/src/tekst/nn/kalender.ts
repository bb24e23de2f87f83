export { kalender } from '../nb/kalender.ts';
