/** Korte ledd er ord for seg og treffer for mye. */
const shortestPart = 4;

/**
 * Alle måter å dele et sammensatt ord i to på, med og uten bindebokstaven. De fleste delene er ikke ord og finnes ikke i noen tekst;
 * en erfaring må ha begge. Slik finnes «hjelp med lekser» av «leksehjelp», uten at noen har skrevet opp hvilke ord som settes sammen.
 */
export function delinger(word: string): [string, string][] {
  const found: [string, string][] = [];
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    found.push([first, last]);
    if (/[se]$/.test(first) && first.length > shortestPart) found.push([first.slice(0, -1), last]);
  }
  return found;
}
