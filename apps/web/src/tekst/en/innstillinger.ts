export { innstillinger } from '../nb/innstillinger.ts';
