import { Injectable } from '@nestjs/common';
import type { Erfaringsfiltype } from '#libs/contracts';
import { Db, notFound, type Tx } from '#libs/platform';
import { aktoerNow } from '../erfaring.aktoer.ts';
import type { EgetErfaringsvedleggType } from './erfaringsvedlegg.type.ts';

export type VedleggRow = Omit<EgetErfaringsvedleggType, 'url'> & { sha256: string };

/** Vedleggene til erfaringen `e`, i rekkefølge, uten innholdet. */
export const vedleggJson = (e: string) => `
  (SELECT coalesce(json_agg(json_build_object('id', v.id, 'tittel', v.tittel, 'type', v.type, 'stoerrelse', v.stoerrelse, 'fjernet', v.fjernet, 'merknader', v.merknader, 'arkivert', v.arkivert,
    'lastetOpp', v.lastet_opp, 'trukket', v.trukket, 'versjon', v.versjon, 'sha256', encode(v.sha256, 'hex')) ORDER BY v.nr, v.id), '[]')
    FROM kommune.erfaringsvedlegg v WHERE v.kommune_id = ${e}.kommune_id AND v.erfaring_id = ${e}.id)`;

export const insertVedlegg = `
  INSERT INTO kommune.erfaringsvedlegg (id, erfaring_id, nr, tittel, type, stoerrelse, sha256, fjernet, merknader, innhold)
  SELECT $1, $2, coalesce(max(nr), 0) + 1, $3, $4, $5, $6, $7, $8, $9 FROM kommune.erfaringsvedlegg WHERE erfaring_id = $2`;

/** $1 id-ene i den rekkefølgen de skal stå. */
export const orderVedlegg = 'UPDATE kommune.erfaringsvedlegg v SET nr = o.nr FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, nr) WHERE v.id = o.id AND v.nr <> o.nr';
/** $1 erfaringen. */
export const deleteVedlegg = 'DELETE FROM kommune.erfaringsvedlegg WHERE erfaring_id = $1';

/** Erfaringen vedlegget hører til. NOT_FOUND for det som mangler, og for det som er en annens. */
export async function erfaringOfVedlegg(tx: Pick<Tx, 'query'>, vedleggId: string): Promise<string> {
  const [rad] = await tx.query<{ erfaringId: string }>('SELECT erfaring_id AS "erfaringId" FROM kommune.erfaringsvedlegg WHERE id = $1', [vedleggId]);
  if (!rad) throw notFound();
  return rad.erfaringId;
}

/** Tar bort innholdet og tittelen, i den arbeidsenheten som trekker det. Usant når det alt er gjort. */
export async function dropVedlegg(tx: Tx, id: string): Promise<boolean> {
  const dropped = await tx.query<{ id: string }>(
    'WITH borte AS (UPDATE kommune.erfaringsvedlegg SET innhold = NULL, tittel = NULL, trukket = now(), versjon = versjon + 1 WHERE id = $1 AND trukket IS NULL RETURNING id) SELECT id FROM borte', [id]);
  return dropped.length === 1;
}

export interface Vedleggsfil { tittel: string; type: Erfaringsfiltype; stoerrelse: number; sha256: string }

/** Fila selv, stykke for stykke. */
@Injectable()
export class ErfaringsvedleggQuery {
  constructor(private readonly db: Db) {}

  /** Kaster NOT_FOUND når det ikke finnes her, er trukket, eller er tatt bort og den som spør, ikke kan hente det fram. */
  async file(id: string): Promise<Vedleggsfil> {
    const { personId, skriv, utkast } = aktoerNow();
    const fil = await this.db.queryOne<Vedleggsfil>(
      `SELECT v.tittel, v.type, v.stoerrelse, encode(v.sha256, 'hex') AS sha256 FROM kommune.erfaringsvedlegg v WHERE v.id = $1 AND v.trukket IS NULL AND (NOT v.arkivert OR $2 OR EXISTS (
        SELECT FROM kommune.erfaring e JOIN kommune.tiltak t ON t.kommune_id = e.kommune_id AND t.id = e.tiltak_id WHERE e.kommune_id = v.kommune_id AND e.id = v.erfaring_id AND t.ansvarlig_id = $3))`, [id, skriv, utkast ? personId : null]);
    if (!fil) throw notFound();
    return fil;
  }

  /** $2 fra hvilken byte, fra 1, $3 hvor mange. Tomt når det er trukket imens. */
  async piece(id: string, from: number, length: number): Promise<Buffer | null> {
    return (await this.db.queryOne<{ bit: Buffer | null }>('SELECT substring(innhold FROM $2 FOR $3) AS bit FROM kommune.erfaringsvedlegg WHERE id = $1', [id, from, length]))?.bit ?? null;
  }
}
