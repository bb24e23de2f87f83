import { Injectable } from '@nestjs/common';
import { JobError } from '#libs/platform';
import type { Serie, Spoerring, Uttrekk } from '../serie.ts';
import { JsonClient } from './json-client.ts';
import { readCube } from './json-stat.ts';
import { observationsOf } from './observations.ts';

const mostRows = 50_000;

interface Filter { code: string; filter: 'item' | 'bottom'; values: string[] }
export interface FhiRequest { dimensions: Filter[]; response: { format: 'json-stat2'; maxRowCount: number } }

/** FHIs åpne API. Alle dimensjoner må ha et utvalg, og `bottom` er de nyeste: motsatt av SSB. */
@Injectable()
export class FhiClient {
  constructor(private readonly client: JsonClient) {}

  /** Tallene for områdene (kommunenummer eller fylkesnummer). `tabell` er «kilde/nummer», f.eks. «nokkel/187». */
  async fetch(base: string, { tabell }: Serie, spoerring: Spoerring, areas: readonly string[]): Promise<Uttrekk> {
    const [source, number] = tabell.split('/');
    const address = `${base}/${source}/table/${number}`;
    checkFilters(dimensionsIn(await this.client.get(`${address}/dimension`)), spoerring);
    const answer = await this.client.post(`${address}/data`, fhiRequest(spoerring, areas));
    return observationsOf(readCube(answer), spoerring, areas);
  }
}

export function fhiRequest({ omraade, tid, maal, faste }: Spoerring, areas: readonly string[]): FhiRequest {
  const measures = [maal.verdi, ...(maal.n ? [maal.n] : [])];
  const rows = areas.length * tid.antall * measures.length;
  if (rows > mostRows) throw new JobError('UTVALGET_ER_FOR_STORT', { final: true, detail: `Utvalget har ${rows} rader; FHI gir høyst ${mostRows}.` });
  return {
    dimensions: [
      { code: omraade.dimensjon, filter: 'item', values: areas.map((area) => `${omraade.prefiks ?? ''}${area}`) },
      { code: tid.dimensjon, filter: 'bottom', values: [String(tid.antall)] },
      { code: maal.dimensjon, filter: 'item', values: measures },
      ...Object.entries(faste).map(([code, value]): Filter => ({ code, filter: 'item', values: [value] })),
    ],
    response: { format: 'json-stat2', maxRowCount: mostRows },
  };
}

export function dimensionsIn(answer: unknown): string[] {
  const { dimensions } = (answer ?? {}) as { dimensions?: unknown };
  if (!Array.isArray(dimensions) || dimensions.some((dimension: { code?: unknown }) => typeof dimension?.code !== 'string')) throw new JobError('SVARET_ER_UGYLDIG', { detail: 'Beskrivelsen av tabellen kan ikke leses.' });
  return dimensions.map(({ code }: { code: string }) => code);
}

/** Uten utvalg i alle dimensjoner svarer FHI med en feil; med et utvalg i en som ikke finnes, også. */
export function checkFilters(dimensions: string[], { omraade, tid, maal, faste }: Spoerring): void {
  const chosen = [omraade.dimensjon, tid.dimensjon, maal.dimensjon, ...Object.keys(faste)];
  const wrong = [...dimensions.filter((code) => !chosen.includes(code)).map((code) => `krever et valg av ${code}`), ...chosen.filter((code) => !dimensions.includes(code)).map((code) => `har ikke ${code}`)];
  if (wrong.length > 0) throw new JobError('UTVALGET_PASSER_IKKE', { final: true, detail: `Tabellen ${wrong.join(', og ')}.` });
}
