import { JobError } from '#libs/platform';
import { isDataset, readOwnDataset, readStatistikkCsv, UnreadableFileError, type AreaOf, type Observasjon, type Uttrekk } from '#libs/referanse';
import type { BestiltTabell } from './bestilttabell.entity.ts';
import type { Stedene } from './bestilttabell.query.ts';

/** Ett tall slik det lagres: enten for et område som helhet, eller for en kode. */
export interface Tabelltall extends Omit<Observasjon, 'omraadekode'> { omraadeId: string | null; omraadekode: string | null }
export type Lesttabell = { tall: Tabelltall[]; oppdatertHosKilden: string | null; feil?: never } | { feil: string[] };
type Slag = Pick<BestiltTabell, 'enhet' | 'nivaa'>;

const folded = (navn: string): string => navn.toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();

/** Leser fila, alt eller ingenting. Et tall må gjelde kommunen selv, fylket den ligger i, eller et av områdene den har ført. */
export function readTabellfil(innhold: string, slag: Slag, steder: Stedene): Lesttabell {
  try {
    const { observasjoner, oppdatertHosKilden } = isDataset(innhold) ? readOwnDataset(innhold, codesIn(slag, steder)) : readStatistikkCsv(innhold, areaIn(slag, steder));
    const ids = new Set(steder.omraader.map(({ id }) => id));
    const tall = observasjoner.map(({ omraadekode: sted, ...resten }): Tabelltall => (ids.has(sted) ? { omraadeId: sted, omraadekode: null, ...resten } : { omraadeId: null, omraadekode: sted, ...resten }));
    const egne = tall.some(({ omraadeId, omraadekode }) => (slag.nivaa === 'omraade' ? omraadeId !== null || omraadekode!.length === 8 : omraadekode?.length === 4));
    if (!egne) return { feil: [slag.nivaa === 'omraade' ? 'Tabellen skal gjelde området, men fila har bare tall for kommunen og fylket.' : 'Tabellen skal gjelde kommunen, men fila har bare tall for fylket.'] };
    return { tall, oppdatertHosKilden };
  } catch (error) {
    if (error instanceof UnreadableFileError) return { feil: error.faults };
    if (error instanceof JobError) return { feil: [error.message.replace('Svaret', 'Fila').replace(', som vi ikke ba om', ', som ikke er deres')] };
    throw error;
  }
}

/** Stedet ei celle nevner. Det som ikke er kommunens eget, tas ikke imot. */
function areaIn({ enhet, nivaa }: Slag, { nummer, fylke, omraader }: Stedene): AreaOf {
  const navngitte = new Map(omraader.map(({ id, navn }) => [folded(navn), id]));
  const kretser = new Set(omraader.flatMap((ett) => ett.kretser));
  return (celle) => {
    const kort = celle.slice(0, 40);
    if (celle === nummer || celle === fylke) return { kode: celle };
    const id = navngitte.get(folded(celle));
    if (nivaa === 'kommune' && (id || /^\d{8}$/.test(celle))) return { feil: `«${kort}» er et område, men tabellen gjelder hele kommunen. Les den inn som en tabell for området.` };
    if (id) return { kode: id };
    if (/^\d{8}$/.test(celle) && !kretser.has(celle)) return { feil: `grunnkretsen ${kort} er ikke ført på noe område. Før koden på siden Program først.` };
    if (/^\d{8}$/.test(celle)) return enhet === 'personer' ? { kode: celle } : { feil: `grunnkretsen ${kort} har en andel eller et snitt, og de kan ikke legges sammen. Be om tallet for hele området, og skriv navnet på området.` };
    if (/^\d{2}(\d{2})?$/.test(celle)) return { feil: `${kort} er ikke deres kommune eller fylke (${nummer} og ${fylke}).` };
    return { feil: `omraadekode «${kort}» er ikke kjent. Skriv ${[...omraader.map(({ navn }) => `«${navn}»`), nummer].join(', ')} eller ${fylke}.` };
  };
}

const codesIn = ({ enhet, nivaa }: Slag, { nummer, fylke, omraader }: Stedene): string[] =>
  [nummer, fylke, ...(nivaa === 'omraade' && enhet === 'personer' ? omraader.flatMap(({ kretser }) => kretser) : [])];

/** Flest desimaler i tallene, høyst to. */
export const decimalsIn = (tall: readonly Pick<Uttrekk['observasjoner'][number], 'verdi'>[]): number =>
  Math.min(2, Math.max(0, ...tall.map(({ verdi }) => (verdi === null ? 0 : (String(verdi).split('.')[1] ?? '').length))));
