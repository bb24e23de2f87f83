import { Injectable } from '@nestjs/common';
import { JobError } from '#libs/platform';
import type { Serie, Spoerring, Uttrekk } from '../serie.ts';
import { JsonClient } from './json-client.ts';
import { readCube } from './json-stat.ts';
import { observationsOf } from './observations.ts';

const mostCells = 800_000;
/** En adresse lenger enn dette kan bli avvist underveis; da sendes utvalget i kroppen. */
const longestAddress = 1800;

interface Selection { variableCode: string; valueCodes: string[]; codelist?: string }
export interface SsbRequest { url: string; body: { selection: Selection[] } | null }
interface Variable { code: string; required: boolean }

/** PxWebApi v2 hos SSB. Spør først hva tabellen har, så om tallene. */
@Injectable()
export class SsbClient {
  constructor(private readonly client: JsonClient) {}

  /** Tallene for områdene (kommunenummer), nyeste perioder. Kaster UTVALGET_PASSER_IKKE når tabellen er endret hos SSB. */
  async fetch(base: string, { tabell }: Serie, spoerring: Spoerring, areas: readonly string[]): Promise<Uttrekk> {
    checkSelection(variablesIn(await this.client.get(`${base}/tables/${tabell}/metadata?lang=no`)), spoerring);
    const { url, body } = ssbRequest(base, tabell, spoerring, areas);
    const answer = body ? await this.client.post(url, body) : await this.client.get(url);
    return observationsOf(readCube(answer), spoerring, areas);
  }
}

/** Utvalget i en spørring. `top(n)` er de nyeste hos SSB. Et utvalg som er for stort, sendes aldri. */
export function ssbRequest(base: string, tabell: string, spoerring: Spoerring, areas: readonly string[]): SsbRequest {
  const { omraade, tid, maal, faste } = spoerring;
  const measures = [maal.verdi, ...(maal.n ? [maal.n] : [])];
  const cells = areas.length * tid.antall * measures.length;
  if (cells > mostCells) throw new JobError('UTVALGET_ER_FOR_STORT', { final: true, detail: `Utvalget har ${cells} celler; SSB gir høyst ${mostCells}.` });
  const selection: Selection[] = [
    { variableCode: omraade.dimensjon, valueCodes: areas.map((area) => `${omraade.prefiks ?? ''}${area}`), ...(omraade.kodeliste && { codelist: omraade.kodeliste }) },
    { variableCode: tid.dimensjon, valueCodes: [`top(${tid.antall})`] },
    { variableCode: maal.dimensjon, valueCodes: measures },
    ...Object.entries(faste).map(([variableCode, code]) => ({ variableCode, valueCodes: [code] })),
  ];
  const fixed: [string, string][] = [['lang', 'no'], ['outputFormat', 'json-stat2'], ...(omraade.kodeliste ? [[`outputValues[${omraade.dimensjon}]`, 'aggregated']] as [string, string][] : [])];
  const address = (more: [string, string][]) => `${base}/tables/${tabell}/data?${[...fixed, ...more].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`;
  const whole = address(selection.flatMap(({ variableCode, valueCodes, codelist }) => [
    [`valueCodes[${variableCode}]`, valueCodes.join(',')] as [string, string], ...(codelist ? [[`codelist[${variableCode}]`, codelist] as [string, string]] : []),
  ]));
  return whole.length <= longestAddress ? { url: whole, body: null } : { url: address([]), body: { selection } };
}

/** Variablene i tabellen, og hvilke SSB ikke kan slå sammen selv. */
export function variablesIn(metadata: unknown): Variable[] {
  const { id, dimension } = (metadata ?? {}) as { id?: unknown; dimension?: Record<string, { extension?: { elimination?: unknown } }> };
  if (!Array.isArray(id) || typeof dimension !== 'object' || dimension === null) throw new JobError('SVARET_ER_UGYLDIG', { detail: 'Beskrivelsen av tabellen kan ikke leses.' });
  return (id as string[]).map((code) => ({ code, required: dimension[code]?.extension?.elimination !== true }));
}

/** Alt som må velges, må være valgt, og alt vi velger, må finnes. Da er det definisjonen som må rettes, ikke et nytt forsøk som trengs. */
export function checkSelection(variables: Variable[], { omraade, tid, maal, faste }: Spoerring): void {
  const chosen = [omraade.dimensjon, tid.dimensjon, maal.dimensjon, ...Object.keys(faste)];
  const missing = variables.filter(({ code, required }) => required && !chosen.includes(code)).map(({ code }) => code);
  const unknown = chosen.filter((code) => !variables.some((variable) => variable.code === code));
  if (missing.length > 0) throw new JobError('UTVALGET_PASSER_IKKE', { final: true, detail: `Tabellen krever et valg av ${missing.join(', ')}.` });
  if (unknown.length > 0) throw new JobError('UTVALGET_PASSER_IKKE', { final: true, detail: `Tabellen har ikke ${unknown.join(', ')}.` });
}
