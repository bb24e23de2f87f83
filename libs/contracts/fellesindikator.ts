import type { Nivaa, Retning, Telling } from './indikator.ts';

/** Feltene en felles definisjon bestemmer. Navnet og datakilden er kommunens egne. */
export const styrteFelt = ['teller', 'nevner', 'enhet', 'retning', 'nivaa', 'telling'] as const;
export type StyrtFelt = (typeof styrteFelt)[number];
/** Hva et tall er, slik en kommune eller nettverket har bestemt det. */
export interface Tallinnhold { teller: string; nevner?: string | null; enhet: string; retning: Retning; nivaa: Nivaa; telling: Telling }
/** Ett felt der de to ikke er like. */
export interface Feltforskjell { felt: StyrtFelt; egen: string | null; felles: string | null }

/** Store bokstaver, doble mellomrom og et punktum til slutt gjør ikke to tall ulike. Alt annet gjør det. */
const plain = (verdi: string | null | undefined) => verdi?.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLocaleLowerCase('nb-NO') || null;

/** Feltene der en egen definisjon skiller seg fra en felles. Tom liste: de to er det samme tallet. */
export const feltforskjeller = (egen: Tallinnhold, felles: Tallinnhold): Feltforskjell[] =>
  styrteFelt.filter((felt) => plain(egen[felt]) !== plain(felles[felt])).map((felt) => ({ felt, egen: egen[felt] ?? null, felles: felles[felt] ?? null }));

/** Koden følger med det som deles, og endres aldri. Små bokstaver, siffer og bindestrek. */
export const fellesKodeform = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Spørsmålene om felles indikatorer: ett tall over tid, eller alle tallene på deltakelse i én periode. */
export const indikatorspoersmaal = ['indikatorer', 'deltakelse'] as const;
export type Indikatorspoersmaal = (typeof indikatorspoersmaal)[number];

/** Hvorfor kommunene ikke kan settes i rekkefølge etter en felles indikator. Uten en eneste grunn er det grunnlag for å gjøre det. */
export const indikatorhindre = [
  'ulik_utgave', 'ulik_definisjon', 'ulikt_omfang', 'ulik_dekning', 'skjult', 'usikkert', 'ulik_stoerrelse', 'uten_retning', 'overlapper', 'smaa_tall', 'en_kommune', 'faa_kommuner', 'oppdiktet',
] as const;
export type Indikatorhinder = (typeof indikatorhindre)[number];
