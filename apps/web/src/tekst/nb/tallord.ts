export { tallord } from '#libs/contracts';
