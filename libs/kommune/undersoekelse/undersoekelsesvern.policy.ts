import { cellKey, defaultPolicy, protect, tidsrom, type Cube, type Earlier } from '#libs/contracts';
import type { Spoersmaal } from './undersoekelsesfil.ts';

/** Spørsmålene slik de kan gå ut. Et tall som mangler, er skjult. */
export type Verntspoersmaal = Omit<Spoersmaal, 'n' | 'antall'> & { n: number | null; antall: (number | null)[] };
export type Vernetrunde = { tilstand: 'klar'; spoersmaal: Verntspoersmaal[]; struktur: string; skjult: string[] } | { tilstand: 'holdt_tilbake'; grunn: string };
export interface Rundegrunnlag { spoersmaal: readonly Spoersmaal[]; grense: number; hemmelighet: string; dato: string; minner: readonly { dato: string; struktur: string; skjult: string[] }[] }

const total = 'i_alt';
const question = (nr: number) => `s${nr}`;
const answer = (nr: number, plass: number) => `s${nr}a${plass}`;
const periodOf = (dato: string) => { const { fra, til } = tidsrom(dato)!; return { from: fra, to: til }; };

/** Én dimensjon: alle, så spørsmålene, så svarene på hvert. Summen over spørsmålene sier ingenting og vises aldri, men n for hvert spørsmål gjør det. */
function cubeOf(spoersmaal: readonly Spoersmaal[]): Cube {
  const nodes = [{ id: total, parent: null }, ...spoersmaal.flatMap(({ alternativer }, nr) => [{ id: question(nr), parent: total }, ...alternativer.map((_, plass) => ({ id: answer(nr, plass), parent: question(nr) }))])];
  return { dims: [{ id: 'svar', nodes }], counts: Object.fromEntries(spoersmaal.flatMap(({ antall }, nr) => antall.map((tall, plass) => [cellKey([answer(nr, plass)]), tall]))) };
}

/**
 * Verner svarene i en runde. Små tabeller har for få mønstre å velge mellom til at noe kan skjules i dem: de går ut bare når ingenting i dem må skjules.
 */
export function vernetRunde({ spoersmaal, grense, hemmelighet, dato, minner }: Rundegrunnlag): Vernetrunde {
  const earlier = minner.map((minne): Earlier => ({ period: periodOf(minne.dato), structure: minne.struktur, hidden: minne.skjult }));
  const { status, cells, audit } = protect(cubeOf(spoersmaal), { ...defaultPolicy, t: grense, secret: hemmelighet }, { period: periodOf(dato), earlier });
  if (status === 'withheld') {
    const lav = spoersmaal.some(({ antall, n }) => [n, ...antall].some((tall) => tall > 0 && tall < grense));
    const harSkjult = minner.some((minne) => minne.dato === dato && minne.skjult.length > 0);
    if (audit.reason !== 'for_liten' || lav || harSkjult) return { tilstand: 'holdt_tilbake', grunn: audit.reason === 'for_liten' ? 'for_faa_svar' : audit.reason! };
    return { tilstand: 'klar', spoersmaal: spoersmaal.map((en) => ({ ...en, antall: [...en.antall] })), struktur: 'liten', skjult: [] };
  }
  const verdier = new Map(cells.map(({ key, value }) => [key, value]));
  const les = (id: string) => verdier.get(cellKey([id])) ?? null;
  return {
    tilstand: 'klar', struktur: audit.structure!, skjult: cells.filter(({ value }) => value === null).map(({ key }) => key),
    spoersmaal: spoersmaal.map((en, nr) => ({ ...en, n: les(question(nr)), antall: en.antall.map((_, plass) => les(answer(nr, plass))) })),
  };
}
