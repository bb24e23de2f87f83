export { diagramord } from '#libs/charts';
