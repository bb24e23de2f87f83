import { erfaringsutfall, nasjonaleTemaer } from '#libs/contracts';
import { readable } from '../html/html.ts';
import type { Utvalg } from './aapne-erfaringer.query.ts';

/** Hva som er galt med adressen, med navnet på delen av den. */
export class UgyldigUtvalg extends Error {}

/** Resten av et langt søk leses ikke: det er flere ord enn det letes etter. Siden sier hvilke det ble. */
export const lengsteSoek = 400;
const sisteSide = 1000;

/** Utvalget i adressen. Kaster UgyldigUtvalg med en setning som sier hva som må rettes: et stille «alt» ville sett ut som et svar. */
export function utvalgFrom(query: Record<string, unknown>): Utvalg {
  const kommune = one(query, 'kommune');
  if (kommune !== null && !/^\d{4}$/.test(kommune)) throw new UgyldigUtvalg('«kommune» må være et kommunenummer med fire sifre.');
  const soek = one(query, 'soek', lengsteSoek);
  const side = Number(one(query, 'side') ?? 1);
  if (!Number.isInteger(side) || side < 1 || side > sisteSide) throw new UgyldigUtvalg(`«side» må være et helt tall fra 1 til ${sisteSide}.`);
  return { tema: oneOf(query, 'tema', nasjonaleTemaer), utfall: oneOf(query, 'utfall', erfaringsutfall), kommune, soek, side };
}

/** Det som er oppgitt én gang og ikke er tomt. Et skjema sender også de tomme feltene. */
function one(query: Record<string, unknown>, navn: string, lengst?: number): string | null {
  const verdi = query[navn];
  if (verdi !== undefined && typeof verdi !== 'string') throw new UgyldigUtvalg(`«${navn}» kan oppgis én gang.`);
  return readable((verdi ?? '').trim().slice(0, lengst)).trim() || null;
}

function oneOf<T extends string>(query: Record<string, unknown>, navn: string, lovlige: readonly T[]): T | null {
  const verdi = one(query, navn);
  if (verdi === null) return null;
  const funnet = lovlige.find((en) => en === verdi);
  if (!funnet) throw new UgyldigUtvalg(`«${navn}» må være en av: ${lovlige.join(', ')}.`);
  return funnet;
}

/** Utvalget som en adresse, uten det som ikke begrenser. */
export function addressOf(sti: string, { side, ...valg }: Utvalg, nySide = side): string {
  const params = new URLSearchParams(Object.entries(valg).filter((par): par is [string, string] => par[1] !== null));
  if (nySide > 1) params.set('side', String(nySide));
  return params.size === 0 ? sti : `${sti}?${params}`;
}
