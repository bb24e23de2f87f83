export { erfaringssoekEntities, ErfaringssoekModule } from './erfaringssoek.module.ts';
// Målingen av søket spør med de samme ordene og den samme setningen.
export { findNyeste, findTreff, type Soekesvar } from './erfaringssoek.query.ts';
// Det alle kan søke i, letes det i på samme måte.
export { antallSvar, listNynorsk, minstSaaMange, soeket, utenTreff } from './erfaringssoek.query.ts';
export { blantDetAapne } from './bank.query.ts';
export type { ErfaringssoekFilter } from './erfaringssoek.input.ts';
export { filterValues } from './erfaringssoek.service.ts';
export { husketLikeord, likeordMed } from './ord/likeord.ts';
export { tolk } from './ord/tolk.ts';
