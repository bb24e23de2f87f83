import { v7 } from 'uuid';
import { newKey, type LogEntry, type Tx } from '#libs/platform';
import type { Postering } from './postering.entity.ts';

/** Det en postering må si. Resten har tabellen selv. */
export type NyPostering = Pick<Postering, 'type' | 'tilskuddId' | 'fraKonto' | 'fraAar' | 'tilKonto' | 'tilAar' | 'beloepOere'>
  & Partial<Pick<Postering, 'fraLinjeId' | 'tilLinjeId' | 'tekst' | 'forbrukId' | 'overfoeringId' | 'vedtakId' | 'reversererId'>>;

/** Rekkefølgen hindrer at to som fører på de samme tilskuddene, venter på hverandre. */
const lockTilskuddene = 'SELECT id FROM kommune.tilskudd WHERE kommune_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE';

const insertPosteringer = `
  INSERT INTO kommune.postering (id, noekkel, foert_av, type, tilskudd_id, fra_konto, fra_aar, fra_linje_id, til_konto, til_aar, til_linje_id, beloep_oere,
    tekst, forbruk_id, overfoering_id, vedtak_id, reverserer_id)
  SELECT p.id, p.noekkel, $2, p.type, p."tilskuddId", p."fraKonto", p."fraAar", p."fraLinjeId", p."tilKonto", p."tilAar", p."tilLinjeId", p."beloepOere",
    p.tekst, p."forbrukId", p."overfoeringId", p."vedtakId", p."reversererId"
  FROM jsonb_to_recordset($1::jsonb) AS p (nr int, id uuid, noekkel text, type text, "tilskuddId" uuid, "fraKonto" text, "fraAar" int, "fraLinjeId" uuid,
    "tilKonto" text, "tilAar" int, "tilLinjeId" uuid, "beloepOere" bigint, tekst text, "forbrukId" uuid, "overfoeringId" uuid, "vedtakId" uuid, "reversererId" uuid)
  ORDER BY p.nr`;

/** Låser tilskuddene til enheten er ferdig og gir id-ene som finnes. Den som regner på en saldo før den fører, begynner her. */
export async function lockTilskudd(tx: Tx, ider: string[]): Promise<string[]> {
  return (await tx.query<{ id: string }>(lockTilskuddene, [tx.kommuneId, ider])).map(({ id }) => id);
}

/** Fører radene i den rekkefølgen de står, og gir id-ene. Er det ikke dekning, kaster databasen SALDO og ingenting er ført. */
export async function foer(tx: Tx, rader: NyPostering[]): Promise<string[]> {
  if (rader.length === 0) return [];
  await lockTilskudd(tx, [...new Set(rader.map(({ tilskuddId }) => tilskuddId))]);
  const medId = rader.map((rad, nr) => ({ ...rad, nr, id: v7(), noekkel: newKey() }));
  await tx.query(insertPosteringer, [JSON.stringify(medId), tx.personId]);
  for (const { id, noekkel: _noekkel, nr: _nr, ...rad } of medId) tx.note({ tabell: 'postering', id, verb: 'ny', navn: rad.tekst ?? undefined, felt: feltOf(rad) } as LogEntry);
  return medId.map(({ id }) => id);
}

const feltOf = (rad: NyPostering) => Object.fromEntries(Object.entries(rad).filter(([, til]) => til !== undefined && til !== null).map(([navn, til]) => [navn, [null, til]]));
