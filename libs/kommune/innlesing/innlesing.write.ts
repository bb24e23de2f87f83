import type { Tx } from '#libs/platform';
import { feilVed, InnlesingError, joinSti } from './innlesing.error.ts';
import { changesSql, divergentSql, koblingSql, upsertSql, vedtattSql } from './innlesing.query.ts';
import { rowsOf } from './innlesing.rows.ts';
import type { Kobling, Tabell } from './innlesing.tabell.ts';
import type { Innlesing } from './innlesing.type.ts';

/** Hva innlesingen gjorde med én tabell. `fjernet` gjelder bare koblinger. */
export interface Tabelltelling { tabell: string; nye: number; endret: number; uendret: number; fjernet: number }

/** Et felt ei fil ville skrevet over i en rad som finnes. `felt` er kolonnen, `navn` det raden heter nå. */
export interface Feltendring { tabell: string; noekkel: string; navn: string | null; felt: string; fra: unknown; til: unknown }

/** Feltene `upsert` ville skrevet over nå. */
export async function changes(tx: Tx, tabell: Tabell, fil: Innlesing): Promise<Feltendring[]> {
  return tabell.foeresEnGang ? [] : tx.query<Feltendring>(changesSql(tabell), [JSON.stringify(rowsOf(tabell, fil)), tx.kommuneId]);
}

/** Skriver radene i én tabell, og fører opp nøklene til dem som ble skrevet. Kaster når fila sier noe annet om det som er ført. */
export async function upsert(tx: Tx, tabell: Tabell, fil: Innlesing, written: Map<string, string[]>): Promise<Tabelltelling> {
  const rader = rowsOf(tabell, fil);
  const inn = [JSON.stringify(rader), tx.kommuneId];
  if (tabell.foeresEnGang && rader.length > 0) refuse(tabell.navn, await tx.query<{ noekkel: string }>(divergentSql(tabell), inn));
  if (tabell.iBudsjettet && rader.length > 0) refuseVedtatt(tabell.navn, await tx.query<{ noekkel: string }>(vedtattSql(tabell), inn));
  const skrevet = rader.length === 0 ? [] : await tx.query<{ noekkel: string; ny: boolean }>(upsertSql(tabell), inn);
  written.set(tabell.navn, skrevet.map((r) => r.noekkel));
  const nye = skrevet.filter((r) => r.ny).length;
  return { tabell: tabell.navn, nye, endret: skrevet.length - nye, uendret: rader.length - skrevet.length, fjernet: 0 };
}

/** Gjør koblingene lik fila for radene fila nevner. */
export async function link(tx: Tx, kobling: Kobling, fil: Innlesing, written: string[]): Promise<Tabelltelling> {
  const par = kobling.par(fil);
  const rader = par.flatMap(({ fra, til }) => til.map((t) => ({ fra, til: t })));
  const [svar] = await tx.query<{ nye: number; fjernet: number }>(koblingSql(kobling), [JSON.stringify(rader), tx.kommuneId, par.map((p) => p.fra), written]);
  const { nye, fjernet } = svar!;
  return { tabell: kobling.navn, nye, endret: 0, uendret: rader.length - nye, fjernet };
}

/** Et vedtatt budsjett endres av et nytt vedtak, aldri av ei fil. */
function refuseVedtatt(tabell: string, rader: { noekkel: string }[]): void {
  if (rader.length === 0) return;
  throw new InnlesingError(rader.map(({ noekkel }) => feilVed(joinSti(tabell, noekkel), undefined, 'hører til et vedtatt budsjett, og endres ikke av ei fil. Flytt penger i hovedboka, eller lag en ny utgave av planen')));
}

/** Det som er ført, rettes i produktet, der det synes at det er rettet. */
export function refuse(tabell: string, rader: { noekkel: string }[]): void {
  if (rader.length === 0) return;
  throw new InnlesingError(rader.map(({ noekkel }) => feilVed(tabell, noekkel, 'er ført før med et annet innhold. Det som er ført, endres ikke av ei fil; rett det i produktet')));
}
