export { nettverksord } from '../nb/nettverksord.ts';
