export { undersoekelse } from '../nb/undersoekelse.ts';
