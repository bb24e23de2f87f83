import { Injectable } from '@nestjs/common';
import { badInput, Db, notFound, type Tx } from '#libs/platform';
import { pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { tilskuddshandlinger } from '../oekonomi.policy.ts';
import { tilskuddJson } from './tilskudd.json.query.ts';
import type { HeltTilskudd } from './tilskudd.type.ts';

const alle = `
  SELECT coalesce(json_agg(${tilskuddJson('t')} ORDER BY t.arkivert, t.kolonne DESC, t.navn COLLATE "nb-NO-x-icu", t.tilskuddsaar, t.id), '[]') AS rader FROM kommune.tilskudd t`;
const ett = `SELECT ${tilskuddJson('t')} AS rad FROM kommune.tilskudd t WHERE t.id = $1`;

/** Satsingen og det første året den har: det tidligste av tilskuddet, programmet og intensjonsavtalen. */
const satsingen = `
  SELECT s.id, least(s.tilskudd_fra, s.program_fra, (
    SELECT min(left(d.dato, 4)::int) FROM kommune.styringsdokument d WHERE d.kommune_id = s.kommune_id AND d.satsing_id = s.id AND d.type = 'intensjonsavtale')) AS "foersteAar"
  FROM kommune.satsing s WHERE s.kommune_id = $1`;

const iVedtattBudsjett = `
  SELECT 1 FROM kommune.finansieringspost p JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
  JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id WHERE p.kommune_id = $1 AND p.tilskudd_id = $2 AND a.laast LIMIT 1`;

@Injectable()
export class TilskuddQuery {
  constructor(private readonly db: Db) {}

  /** Alle tilskudd, programmidlene først, og de arkiverte til slutt. */
  async all(): Promise<HeltTilskudd[]> {
    const handlinger = tilskuddshandlinger(pengeaktoerNow());
    return (await this.db.queryOne<{ rader: HeltTilskudd[] }>(alle))!.rader.map((rad) => ({ ...rad, handlinger }));
  }

  async one(id: string): Promise<HeltTilskudd> {
    const funnet = await this.db.queryOne<{ rad: HeltTilskudd }>(ett, [id]);
    if (!funnet) throw notFound();
    return { ...funnet.rad, handlinger: tilskuddshandlinger(pengeaktoerNow()) };
  }
}

/** Kommunens satsing. NOT_FOUND når den ikke har noen. */
export async function satsingOf(tx: Tx): Promise<{ id: string; foersteAar: number | null }> {
  const [satsing] = await tx.query<{ id: string; foersteAar: number | null }>(satsingen, [tx.kommuneId]);
  if (!satsing) throw notFound();
  return satsing;
}

export const staarIVedtattBudsjett = async (tx: Tx, tilskuddId: string) => (await tx.query(iVedtattBudsjett, [tx.kommuneId, tilskuddId])).length > 0;

/** Ny versjon av et tilskudd der bare giverne er byttet. */
export const renew = (tx: Tx, id: string) => tx.query('UPDATE kommune.tilskudd SET versjon = versjon + 1 WHERE kommune_id = $1 AND id = $2', [tx.kommuneId, id]);

/** Gir tilskuddet nøyaktig disse giverne, og fører fra og til i loggen. BAD_INPUT for en giver som ikke finnes i kommunen. */
export async function replaceGivere(tx: Tx, { id, navn }: { id: string; navn: string }, ider: string[]): Promise<boolean> {
  const rader = await tx.query<{ id: string }>('SELECT finansieringskilde_id AS id FROM kommune.tilskudd_kilde WHERE kommune_id = $1 AND tilskudd_id = $2 ORDER BY 1', [tx.kommuneId, id]);
  const fra = rader.map((rad) => rad.id);
  const til = [...new Set(ider.map((giver) => giver.toLowerCase()))].sort();
  const nye = til.filter((giver) => !fra.includes(giver));
  if (nye.length === 0 && fra.length === til.length) return false;
  await tx.query('DELETE FROM kommune.tilskudd_kilde WHERE kommune_id = $1 AND tilskudd_id = $2 AND finansieringskilde_id <> ALL($3::uuid[])', [tx.kommuneId, id, til]);
  const satt = await tx.query(`
    INSERT INTO kommune.tilskudd_kilde (tilskudd_id, finansieringskilde_id)
    SELECT $2, k.id FROM kommune.finansieringskilde k WHERE k.kommune_id = $1 AND k.id = ANY($3::uuid[]) RETURNING 1`, [tx.kommuneId, id, nye]);
  if (satt.length < nye.length) throw badInput({ path: 'giverIder', code: 'NOT_FOUND' });
  tx.note({ tabell: 'tilskudd', id, verb: 'endret', navn, felt: { giverIder: [fra, til] } });
  return true;
}
