export { felles } from '../nb/felles.ts';
