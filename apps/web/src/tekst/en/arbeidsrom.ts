export { arbeidsrom } from '../nb/arbeidsrom.ts';
