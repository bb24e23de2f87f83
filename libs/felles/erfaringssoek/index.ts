export { erfaringssoekEntities, ErfaringssoekModule } from './erfaringssoek.module.ts';
// Målingen av søket spør med de samme ordene og den samme setningen.
export { findTreff, type Soekesvar } from './erfaringssoek.query.ts';
export { likeordMed } from './ord/likeord.ts';
export { tolk } from './ord/tolk.ts';
