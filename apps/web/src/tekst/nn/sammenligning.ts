export { sammenligning } from '../nb/sammenligning.ts';
