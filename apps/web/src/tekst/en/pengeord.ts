export { tilskuddstilstander, pengeord } from '../nb/pengeord.ts';
