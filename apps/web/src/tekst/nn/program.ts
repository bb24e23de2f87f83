export { program } from '../nb/program.ts';
