export { logg } from '../nb/logg.ts';
