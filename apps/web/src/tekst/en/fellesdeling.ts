export { fellesdeling } from '../nb/fellesdeling.ts';
