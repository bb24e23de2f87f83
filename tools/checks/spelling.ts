import { textOf } from './sources.ts';

/** Ett ord slik ordlista har det: riktig i ASCII, og skrivemåtene som er feil. */
export interface Spelling { right: string; wrong: string[] }

/** Vanlige ord som bare står inne i ordlistas ord, eller ikke står der. */
const everyday = ['mål', 'område', 'løft', 'år', 'måned', 'høst', 'møte', 'søknad', 'søk', 'kår', 'miljø', 'milepæl', 'lærdom', 'årsak', 'nøkkel',
  'gjøremål', 'økonomi', 'rådgiver', 'språk', 'påminnelse', 'størrelse', 'økt', 'beløp', 'tørr', 'følge', 'føring', 'støtte', 'lønn'];
/** Skrivemåter som også er riktige ord: tjeneren heter host, og innkjøp er bokmål for noe annet enn anskaffelse. */
const alsoWords = new Set(['host', 'innkjoep', 'loeyving']);

export const fold = (word: string) => word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');

/** Alle måter å kaste prikker og ringer på, uten den riktige. «nærmiljø» gir blant annet narmiljo, naermiljo og nermiljoe. */
export function misfoldings(word: string): string[] {
  const ways: Record<string, string[]> = { 'æ': ['ae', 'a', 'e'], 'ø': ['oe', 'o'], 'å': ['aa', 'a'] };
  const all = [...word].reduce<string[]>((made, letter) => made.flatMap((start) => (ways[letter] ?? [letter]).map((way) => start + way)), ['']);
  return all.filter((spelled) => spelled !== fold(word));
}

/** Ordlistas ord, delt i enkeltord: feilfoldinger av bokmålet, og nynorsk der bokmål er navnet. */
export function spellings(): Spelling[] {
  const { ord } = JSON.parse(textOf('libs/referanse/referanse.json')) as { ord: { bokmaal: string; nynorsk: string | null }[] };
  const split = (text: string) => text.toLowerCase().split(/[^a-zæøå]+/).filter(Boolean);
  const bokmaal = new Set([...everyday, ...ord.flatMap((term) => split(term.bokmaal))]);
  const right = new Set([...bokmaal].map(fold));
  const isWrong = (spelled: string) => !right.has(spelled) && !alsoWords.has(spelled);
  const folded = [...bokmaal].map((word) => ({ right: fold(word), wrong: misfoldings(word).filter(isWrong) }));
  const nynorsk = ord.filter((term) => term.nynorsk && split(term.nynorsk).length === 1 && split(term.bokmaal).length === 1)
    .map((term) => ({ right: fold(term.bokmaal.toLowerCase()), wrong: [fold(term.nynorsk!.toLowerCase())].filter(isWrong) }));
  return [...folded, ...nynorsk].filter(({ wrong }) => wrong.length > 0);
}

/** Delene av et navn: «hovedMaal_nr» er hoved, maal og nr. */
export const partsOf = (name: string) => name.replace(/([a-zæøå0-9])([A-ZÆØÅ])/g, '$1 $2').toLowerCase().split(/[^a-zæøå]+/).filter(Boolean);

/** Den riktige skrivemåten når navnet har en gal. Korte feil må være hele ord («mal», ikke «normal»); lange kan stå inne i andre. */
export function misspelled(name: string, list: readonly Spelling[]): { wrong: string; right: string } | null {
  for (const part of partsOf(name)) {
    for (const { right, wrong } of list) {
      const rest = part.replaceAll(right, ' ');
      const hit = wrong.find((spelled) => part === spelled || (spelled.length >= 6 && rest.includes(spelled)));
      if (hit) return { wrong: hit, right };
    }
  }
  return null;
}
