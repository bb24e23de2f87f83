export { tidsord } from '#libs/contracts';
