export { handlingsplanskjema } from '../nb/handlingsplanskjema.ts';
