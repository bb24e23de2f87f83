export { innlogging } from '../nb/innlogging.ts';
