/** Skrivemåter der nynorsk og bokmål skiller lag likt i mange ord, foldet: nynorsk, bokmål. */
const pairs: readonly [RegExp, string][] = [
  [/^kv/, 'hv'], [/leg(e)?$/, 'lig$1'], [/heit/, 'het'], [/skul/, 'skol'], [/eig/, 'ei'], [/fleir/, 'fler'], [/meir/, 'mer'], [/tenest/, 'tjenest'], [/veg/, 'vei'], [/heim/, 'hjem'],
  [/verknad/, 'virkning'], [/skot/, 'skudd'], [/fraa/, 'fra'], [/vidare/, 'videre'], [/innbyggjar/, 'innbygger'], [/vald/, 'vold'], [/leiar/, 'leder'], [/rettlei/, 'veiled'], [/samanlikn/, 'sammenlign'], [/utan/, 'uten'], [/einsam/, 'ensom'], [/aleine/, 'alene'],
  [/bustad/, 'bolig'], [/ar$/, 'er'], [/ane$/, 'ene'], [/inga$/, 'ingen'],
];

/** Ordet i den andre målformen, så langt reglene rekker. Tom når det er likt. */
export function iAnnenMaalform(word: string): string | null {
  const changed = pairs.reduce((text, [nynorsk, bokmaal]) => text.replace(nynorsk, bokmaal), word);
  return changed === word ? null : changed;
}
