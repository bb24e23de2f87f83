export { ui } from '../nb/ui.ts';
