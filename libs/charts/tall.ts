import type { Diagramord } from './ord.ts';

const MILLION = 1_000_000;

/** Så mange desimaler det trengs for å vise tallene, høyst to. */
export const desimalerI = (verdier: readonly number[]): number => Math.min(2, Math.max(0, ...verdier.map((verdi) => String(verdi).split('.')[1]?.length ?? 0)));

/** Hele kroner med mellomrom som ikke brytes: «4 650 000 kr». */
export const kroner = (verdi: number, ord: Diagramord): string => ord.kroner(ord.heltall(verdi));

/** Kort nok til en akse og en smal skjerm, og så nær at en kjenner igjen tallet: «4,65 mill.», «650 000». */
export const kort = (verdi: number, ord: Diagramord): string =>
  (Math.abs(verdi) < MILLION ? ord.heltall(verdi) : ord.millioner(ord.desimaltall(verdi / MILLION, 2)));

/** «0,6–3,4 mill.»: begge endene i samme enhet, for ellers leses de ikke mot hverandre. */
export function kortSpenn(fra: number, til: number, ord: Diagramord): string {
  if (fra === til) return kort(fra, ord);
  if (fra < 10_000 || til < MILLION) return `${kort(fra, ord)}–${kort(til, ord)}`;
  return `${ord.desimaltall(fra / MILLION, 2)}–${kort(til, ord)}`;
}

/** «mellom 600 000 og 3 400 000 kr», eller beløpet når det er kjent. */
export const mellom = (fra: number, til: number, ord: Diagramord): string => (fra === til ? kroner(fra, ord) : ord.mellom(ord.heltall(fra), kroner(til, ord)));
