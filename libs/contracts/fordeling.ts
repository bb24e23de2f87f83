import { cellKey, type Cube } from './prikking/cube.ts';
import type { PublishedCell } from './prikking/protect.ts';

/** Det personene deles opp etter, og verdiene i den rekkefølgen de vises. */
export interface Fordelingsdimensjon { navn: string; verdier: readonly string[] }

export const fordelingsgrenser = {
  dimensjoner: 3,
  verdier: 50,
  /** Antall tall i en periode, uten summer. Større tabeller er det ingen som leser. */
  blader: 20_000,
  stoerste: 100_000,
  /** Celler med summer som vernes mens en venter. Flere enn det er en jobb. */
  cellerMedEnGang: 1_000,
  /** Så mange tall skrives det inn på siden. Flere kommer fra en fil. */
  bladerPaaSiden: 600,
  /** Det minste antallet som kan vises, om ikke kommunen er strengere. */
  minst: 5,
  strengest: 100,
} as const;

export const vernstatuser = ['venter', 'ferdig', 'holdt_tilbake', 'stoppet'] as const;
export type Vernstatus = (typeof vernstatuser)[number];

/** Antall tall uten summer. */
export const antallBlader = (dimensjoner: readonly Fordelingsdimensjon[]): number => dimensjoner.reduce((antall, { verdier }) => antall * verdier.length, 1);
/** Antall celler med summer: hver dimensjon har «i alt» foran verdiene. */
export const antallCeller = (dimensjoner: readonly Fordelingsdimensjon[]): number => dimensjoner.reduce((antall, { verdier }) => antall * (verdier.length + 1), 1);

/** Plassen i lista over celler. `null` er «i alt»; den siste dimensjonen går fortest. */
export const celleplass = (dimensjoner: readonly Fordelingsdimensjon[], valg: readonly (number | null)[]): number =>
  dimensjoner.reduce((plass, { verdier }, nr) => plass * (verdier.length + 1) + (valg[nr] == null ? 0 : valg[nr] + 1), 0);
/** Plassen i lista over tall uten summer. */
export const bladplass = (dimensjoner: readonly Fordelingsdimensjon[], valg: readonly number[]): number =>
  dimensjoner.reduce((plass, { verdier }, nr) => plass * verdier.length + valg[nr]!, 0);

/** Alle valg av én verdi fra hver dimensjon, i den rekkefølgen lista har. */
export function bladvalg(dimensjoner: readonly Fordelingsdimensjon[]): number[][] {
  return dimensjoner.reduce<number[][]>((valg, { verdier }) => valg.flatMap((foran) => verdier.map((_, nr) => [...foran, nr])), [[]]);
}
/** Som `bladvalg`, med «i alt» (`null`) først i hver dimensjon. */
export function cellevalg(dimensjoner: readonly Fordelingsdimensjon[]): (number | null)[][] {
  return dimensjoner.reduce<(number | null)[][]>((valg, { verdier }) => valg.flatMap((foran) => [null, ...verdier.keys()].map((nr) => [...foran, nr])), [[]]);
}

const total = 'i_alt';
// Nøkkelen følger plassen, ikke ordet: et navn kan ha hvilke tegn som helst i seg.
const keyOf = (valg: readonly (number | null)[]) => cellKey(valg.map((nr) => (nr === null ? total : `v${nr}`)));

/** Kuben motoren verner. */
export function kubeAv(dimensjoner: readonly Fordelingsdimensjon[], tall: readonly number[]): Cube {
  return {
    dims: dimensjoner.map(({ verdier }, nr) => ({ id: `d${nr}`, nodes: [{ id: total, parent: null }, ...verdier.map((_, verdi) => ({ id: `v${verdi}`, parent: total }))] })),
    counts: Object.fromEntries(bladvalg(dimensjoner).map((valg, plass) => [keyOf(valg), tall[plass] ?? 0])),
  };
}

/** De vernede cellene i den rekkefølgen `celleplass` har. Et skjult tall er `null`. */
export function cellerAv(dimensjoner: readonly Fordelingsdimensjon[], cells: readonly PublishedCell[]): (number | null)[] {
  const verdier = new Map(cells.map(({ key, value }) => [key, value]));
  return cellevalg(dimensjoner).map((valg) => verdier.get(keyOf(valg)) ?? null);
}

/** Cellene med summer, av tallene uten. Bare for kommunen selv: ingenting er vernet. */
export function medSummer(dimensjoner: readonly Fordelingsdimensjon[], tall: readonly number[]): number[] {
  const celler = Array<number>(antallCeller(dimensjoner)).fill(0);
  for (const [plass, valg] of bladvalg(dimensjoner).entries()) {
    const over = valg.reduce<(number | null)[][]>((til, nr) => til.flatMap((foran) => [[...foran, null], [...foran, nr]]), [[]]);
    for (const sum of over) celler[celleplass(dimensjoner, sum)]! += tall[plass] ?? 0;
  }
  return celler;
}

/** Nøklene til det som er skjult i en liste av celler. */
export const skjulteNoekler = (dimensjoner: readonly Fordelingsdimensjon[], celler: readonly (number | null)[]): string[] =>
  cellevalg(dimensjoner).filter((_, plass) => celler[plass] === null).map(keyOf);

/** Tallene over i en ny inndeling der verdier bare er lagt til bakerst. `null` når noe er tatt bort eller flyttet. */
export function utvidet(foer: readonly Fordelingsdimensjon[], etter: readonly Fordelingsdimensjon[], tall: readonly number[]): number[] | null {
  if (foer.length !== etter.length || foer.some(({ verdier }, nr) => verdier.length > etter[nr]!.verdier.length)) return null;
  return bladvalg(etter).map((valg) => (valg.every((nr, plass) => nr < foer[plass]!.verdier.length) ? tall[bladplass(foer, valg)]! : 0));
}
