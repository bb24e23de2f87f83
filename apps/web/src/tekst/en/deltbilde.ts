export { deltbilde } from '../nb/deltbilde.ts';
