import { conflict, notFound, type Tx } from '#libs/platform';
import { holdAarOf } from '../budsjett/budsjettaar.query.ts';
import { foer, lockTilskudd, type NyPostering } from './foer.query.ts';
import { staar } from './fordelt.query.ts';
import type { Postering } from './postering.entity.ts';

type Rad = Pick<Postering, 'id' | 'type' | 'tilskuddId' | 'fraKonto' | 'fraAar' | 'fraLinjeId' | 'tilKonto' | 'tilAar' | 'tilLinjeId' | 'beloepOere' | 'forbrukId' | 'overfoeringId'>
  & { reverserer: string | null; reversertAv: string | null };

const felt = `p.id, p.type, p.tilskudd_id AS "tilskuddId", p.fra_konto AS "fraKonto", p.fra_aar AS "fraAar", p.fra_linje_id AS "fraLinjeId", p.til_konto AS "tilKonto",
    p.til_aar AS "tilAar", p.til_linje_id AS "tilLinjeId", p.beloep_oere::text AS "beloepOere", p.forbruk_id AS "forbrukId", p.overfoering_id AS "overfoeringId",
    p.reverserer_id AS reverserer`;

const findOne = `
  SELECT ${felt}, (SELECT r.id FROM kommune.postering r WHERE r.kommune_id = p.kommune_id AND r.reverserer_id = p.id) AS "reversertAv"
  FROM kommune.postering p WHERE p.kommune_id = $1 AND p.id = $2`;

const findOfForbruk = `SELECT ${felt} FROM kommune.postering p WHERE p.kommune_id = $1 AND p.forbruk_id = $2 AND ${staar('p')} ORDER BY p.tilskudd_id, p.id`;

/** Posteringen, med tilskuddet låst. CONFLICT når en annen rakk å reversere den etter at den ble vist. NOT_FOUND når den mangler. */
export async function lockPostering(tx: Tx, id: string): Promise<Rad> {
  const [sett] = await tx.query<Rad>(findOne, [tx.kommuneId, id]);
  if (!sett) throw notFound();
  await holdAarOf(tx, [sett.fraLinjeId, sett.tilLinjeId]);
  await lockTilskudd(tx, [sett.tilskuddId]);
  const [rad] = await tx.query<Rad>(findOne, [tx.kommuneId, id]);
  if (rad!.reversertAv) throw conflict({ id, reversertAv: rad!.reversertAv }, { id });
  return rad!;
}

/** Fører raden speilvendt og gir id-en til den nye. */
export const reverser = (tx: Tx, rad: Rad, tekst: string): Promise<string[]> => foer(tx, [speil(rad, tekst)]);

/** Reverserer alt som står ført for bruken. */
export async function reverserForbruket(tx: Tx, forbrukId: string, tekst: string): Promise<void> {
  await foer(tx, (await tx.query<Rad>(findOfForbruk, [tx.kommuneId, forbrukId])).map((rad) => speil(rad, tekst)));
}

const speil = (p: Rad, tekst: string): NyPostering => ({
  type: 'reversering', reversererId: p.id, tilskuddId: p.tilskuddId, beloepOere: p.beloepOere, tekst, forbrukId: p.forbrukId, overfoeringId: p.overfoeringId,
  fraKonto: p.tilKonto, fraAar: p.tilAar, fraLinjeId: p.tilLinjeId, tilKonto: p.fraKonto, tilAar: p.fraAar, tilLinjeId: p.fraLinjeId,
});
