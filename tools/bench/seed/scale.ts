/** Så mange år, nye tiltak i året og budsjettlinjer på hvert. */
export interface Omfang { aar: number; tiltak: number; linjer: number }

/** Skala S: fire kommuner, fem år, seksti nye tiltak i året, fire budsjettlinjer på hvert. */
const S: Omfang = { aar: 5, tiltak: 60, linjer: 4 };
/** Det hver kommune har bak seg i skala L: 357 kommuner gir 1,8 millioner linjer. */
export const L: Omfang = { aar: 10, tiltak: 100, linjer: 5 };

/** Kommunene skiller seg på det som gjør forsiden ulik: hvor planen er, om programmet er vedtatt, og hvor mye som er oppdiktet. */
export interface Kommuneform { nummer: string; omfang: Omfang; planNaa: 'sendt' | 'vedtatt' | 'utkast' | null; programVedtatt: boolean; oppdiktet: 'ingenting' | 'noe' | 'alt' }
export const kommuner: readonly Kommuneform[] = [
  { nummer: '3118', omfang: S, planNaa: 'sendt', programVedtatt: true, oppdiktet: 'ingenting' },
  { nummer: '3101', omfang: S, planNaa: 'vedtatt', programVedtatt: true, oppdiktet: 'ingenting' },
  { nummer: '3105', omfang: S, planNaa: 'utkast', programVedtatt: false, oppdiktet: 'noe' },
  { nummer: '3107', omfang: S, planNaa: null, programVedtatt: true, oppdiktet: 'alt' },
];
/** Kommunen som deler: alle planene er vedtatt. */
export const delende: Kommuneform = { nummer: '3118', omfang: L, planNaa: 'vedtatt', programVedtatt: true, oppdiktet: 'ingenting' };

/** Kommuner som ikke finnes. De fire første er med i alle nettverkene. */
const numre = Array.from({ length: 357 }, (_, i) => String(9001 + i));
export const valgte = numre.slice(0, 4);
export const nettverk = [4, 40, 357] as const;
/** Numrene i et så stort nettverk, i den rekkefølgen de blir med: de fire valgte står spredt, ikke samlet først i tabellene. */
export const medlemmer = (antall: number) => numre.slice(0, antall).sort((a, b) => plassen(a) - plassen(b));
const plassen = (nummer: string) => (Number(nummer) * 7919) % 357;

export const bruker = (nummer: string) => `maaling@${nummer}.demo`;
export const passord = 'bare-for-maalingen-1';
