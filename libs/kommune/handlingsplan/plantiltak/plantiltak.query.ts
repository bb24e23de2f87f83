import { v7 } from 'uuid';
import { badInput, newKey, type Tx } from '#libs/platform';
import type { Plangrep } from './plangrep.ts';

/** Det planen skal si om et tiltak. */
export interface NyttPlantiltak { tiltakId: string; grep: Plangrep; omtale?: string | null }

const findTiltak = 'SELECT t.id, t.navn FROM kommune.tiltak t WHERE t.kommune_id = $1 AND t.id = ANY($2) AND NOT t.arkivert';

const insertPlantiltak = `
  INSERT INTO kommune.plantiltak (id, noekkel, handlingsplan_id, tiltak_id, grep, omtale)
  SELECT p.id, p.noekkel, $2, p."tiltakId", p.grep, p.omtale FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, noekkel text, "tiltakId" uuid, grep text, omtale text)`;

/** Navnet på tiltaket, til loggen. Et tiltak som mangler eller er lagt bort, kan ikke stå i en plan; `felt` sier hvor brukeren valgte det. */
export async function demandTiltak(tx: Tx, ider: string[], felt: string): Promise<Map<string, string>> {
  const navn = new Map((await tx.query<{ id: string; navn: string }>(findTiltak, [tx.kommuneId, ider])).map((t) => [t.id, t.navn]));
  if (ider.some((id) => !navn.has(id))) throw badInput({ path: felt, code: 'NOT_FOUND' });
  return navn;
}

/** Hva tiltaket heter, også når det er lagt bort etter at det kom med. */
export async function findNavn(tx: Tx, tiltakId: string): Promise<string | undefined> {
  const [tiltak] = await tx.query<{ navn: string }>('SELECT navn FROM kommune.tiltak WHERE kommune_id = $1 AND id = $2', [tx.kommuneId, tiltakId]);
  return tiltak?.navn;
}

/** Tar tiltak med i en plan. Planen er låst, og den er ikke vedtatt. */
export async function addPlantiltak(tx: Tx, handlingsplanId: string, nye: NyttPlantiltak[], navn: Map<string, string>): Promise<void> {
  if (nye.length === 0) return;
  const rader = nye.map((rad) => ({ ...rad, id: v7(), noekkel: newKey() }));
  await tx.query(insertPlantiltak, [JSON.stringify(rader), handlingsplanId]);
  for (const { id, tiltakId, grep, omtale } of rader) {
    tx.note({ tabell: 'plantiltak', id, verb: 'ny', navn: navn.get(tiltakId), felt: { grep: [null, grep], ...(omtale ? { omtale: [null, omtale] } : {}) } });
  }
}

const tiltakIPlan = `
  SELECT pt.tiltak_id AS "tiltakId", pt.grep, pt.omtale, t.navn FROM kommune.plantiltak pt
  JOIN kommune.tiltak t ON t.kommune_id = pt.kommune_id AND t.id = pt.tiltak_id
  WHERE pt.kommune_id = $1 AND pt.handlingsplan_id = $2 ORDER BY t.nr, t.id`;

/** Tar med tiltakene fra en utgave til den neste, slik de sto. */
export async function copyPlantiltak(tx: Tx, fraId: string, tilId: string): Promise<void> {
  const rader = await tx.query<NyttPlantiltak & { navn: string }>(tiltakIPlan, [tx.kommuneId, fraId]);
  await addPlantiltak(tx, tilId, rader.map(({ navn: _navn, ...rad }) => rad), new Map(rader.map((rad) => [rad.tiltakId, rad.navn])));
}
