export { vedlegg } from '../nb/vedlegg.ts';
