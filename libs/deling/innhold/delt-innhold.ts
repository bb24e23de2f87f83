import { createHash } from 'node:crypto';
import type { DeltGiverart, DeltTema, TiltakStatus } from '#libs/contracts';
import type { Innholdspost, Planinnhold } from '#libs/kommune/handlingsplan';
import type { DeltOmraadeRad } from './delte-omraader.ts';
import type { Innbyggertall } from './innbyggertall.ts';

/** Beløp er hele øre, som tekst. */
export interface DeltBeloepRad { aar: number; tema: DeltTema; giverart: DeltGiverart; beloep: string }
export interface DeltTiltakRad { tema: DeltTema; status: TiltakStatus; antall: number }
/** Alt som forlater kommunen når en plan deles. Av ord bare navnet på områder som er tegnet; ingen linjer og ingen deltakere. */
export interface DeltInnhold { beloep: DeltBeloepRad[]; tiltak: DeltTiltakRad[]; innbyggere: Innbyggertall | null; omraader: DeltOmraadeRad[] }

/** Nøkkeltallene i en vedtatt plan: sum per tema og giverart, antall tiltak per tema og status, innbyggertallet de skal ses mot, og hvor områdene er. */
export function deltInnhold({ aar, linjer, tiltak }: Planinnhold, innbyggere: Innbyggertall | null = null, omraader: DeltOmraadeRad[] = []): DeltInnhold {
  const beloep = new Map<string, bigint>();
  for (const linje of linjer) for (const post of linje.poster) add(beloep, [temaOf(linje.tiltakId === null ? null : linje.tema), giverartOf(post)], BigInt(post.beloep));
  const antall = new Map<string, bigint>();
  for (const t of tiltak) add(antall, [temaOf(t.tema), t.status], 1n);
  return {
    beloep: sorted(beloep).filter(([, sum]) => sum > 0n).map(([[tema, giverart], sum]) => ({ aar, tema: tema as DeltTema, giverart: giverart as DeltGiverart, beloep: sum.toString() })),
    tiltak: sorted(antall).map(([[tema, status], sum]) => ({ tema: tema as DeltTema, status: status as TiltakStatus, antall: Number(sum) })),
    innbyggere, omraader,
  };
}

/** Fingeravtrykket av det som forlater kommunen. Den som deler, bekrefter nøyaktig det hun så. */
export const kontrollsum = (innhold: DeltInnhold): string => createHash('sha256').update(JSON.stringify(innhold)).digest('hex');

const temaOf = (tema: DeltTema | null): DeltTema => tema ?? 'uten_tema';

/** Et tilskudd med flere givere av ulik art deles ikke mellom dem: fordelingen er ikke kjent. */
function giverartOf({ givere }: Innholdspost): DeltGiverart {
  const arter = new Set(givere.map(({ art }) => art));
  return arter.size === 0 ? 'ikke_oppgitt' : arter.size === 1 ? [...arter][0]! : 'flere';
}

const add = (sums: Map<string, bigint>, key: [string, string], amount: bigint) => { sums.set(key.join(' '), (sums.get(key.join(' ')) ?? 0n) + amount); };
// Fast rekkefølge: det samme innholdet gir det samme fingeravtrykket.
const sorted = (sums: Map<string, bigint>) => [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key.split(' ') as [string, string], sum] as const);
