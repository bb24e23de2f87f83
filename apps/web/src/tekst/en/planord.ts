export { planord } from '../nb/planord.ts';
