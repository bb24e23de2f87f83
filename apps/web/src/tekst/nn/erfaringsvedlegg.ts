export { erfaringsvedlegg } from '../nb/erfaringsvedlegg.ts';
