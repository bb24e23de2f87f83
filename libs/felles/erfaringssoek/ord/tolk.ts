import { fold, wordsIn } from './fold.ts';
import { likt, type Likeord } from './likeord.ts';
import { iAnnenMaalform } from './maalform.ts';
import { delinger } from './sammensatt.ts';
import { smaaord } from './smaaord.ts';

/** Et ord det søkes etter. `slekt` er det som betyr det samme, som et uttrykk for to_tsquery laget av ord uten tegn som betyr noe der. */
export interface Soekeord { ord: string; foldet: string; slekt: string | null }

/** Flere ord gjør ikke svaret bedre, bare dyrere. */
const most = 8;
const longest = 40;

/**
 * Ordene i det noen skrev, med det som betyr det samme. Alt annet enn bokstaver og tall skiller ord, så ingen tegn kan bli til et feil uttrykk.
 * Små ord er med bare når det ikke er andre. Tom når teksten ikke har et eneste ord.
 */
export function tolk(text: string, likeord: Likeord): Soekeord[] {
  const found = new Map<string, string>();
  for (const word of wordsIn(text)) if (!found.has(fold(word))) found.set(fold(word).slice(0, longest), word.slice(0, longest));
  const meaning = [...found].filter(([foldet]) => !smaaord.has(foldet) && foldet.length > 1);
  return (meaning.length > 0 ? meaning : [...found]).slice(0, most).map(([foldet, ord]) => ({ ord, foldet, slekt: slektAv(foldet, likeord) }));
}

function slektAv(word: string, likeord: Likeord): string | null {
  const other = iAnnenMaalform(word);
  const found = [...likt(word, likeord), ...(other ? [[other], ...likt(other, likeord)] : []), ...delinger(word), ...(other ? delinger(other) : [])];
  const terms = found.map((words) => `(${words.map((part) => `'${part}'`).join(' & ')})`);
  return terms.length > 0 ? [...new Set(terms)].join(' | ') : null;
}
