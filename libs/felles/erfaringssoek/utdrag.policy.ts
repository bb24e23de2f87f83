import { fold } from './ord/fold.ts';
import type { Utdragsbit } from './erfaringssoek.type.ts';

const shortestStem = 4;
const endings = /(hetene|heten|ene|ane|ende|ande|er|ar|en|et|a|e)$/;
const stem = (word: string) => { const short = word.replace(endings, ''); return short.length >= shortestStem ? short : word; };

/** Teksten delt der ordene står, også bøyd og som del av lengre ord. Ordene er foldet. */
export function bitene(text: string, words: readonly string[]): Utdragsbit[] {
  const stems = words.map(stem);
  const found: Utdragsbit[] = [];
  for (const [part] of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const folded = fold(part);
    const treff = /[\p{L}\p{N}]/u.test(part) && stems.some((word) => (word.length >= shortestStem ? folded.includes(word) : folded === word));
    const last = found.at(-1);
    if (last && !treff && !last.treff) last.tekst += part; else found.push({ tekst: part, treff });
  }
  return found;
}

/** Setningen med flest av ordene, den første når flere har like mange. Tom når ingen har noe. */
export function besteSetning(text: string, words: readonly string[]): Utdragsbit[] {
  let best: { biter: Utdragsbit[]; antall: number } = { biter: [], antall: 0 };
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const biter = bitene(sentence, words);
    const antall = new Set(biter.filter(({ treff }) => treff).map(({ tekst }) => fold(tekst))).size;
    if (antall > best.antall) best = { biter, antall };
  }
  return best.biter;
}
