export { jobber } from '../nb/jobber.ts';
