import { Injectable } from '@nestjs/common';
import { bildehinder } from '#libs/contracts';
import { currentContext, Db, notFound, type Tx } from '#libs/platform';
import { aktoerNow } from '../erfaring.aktoer.ts';
import type { EgetErfaringsbildeType } from './erfaringsbilde.type.ts';

/** Norsk dag, ÅÅÅÅ-MM-DD. */
export const findIdag = `SELECT (now() AT TIME ZONE 'Europe/Oslo')::date::text AS idag`;
const utloept = (b: string) => `coalesce(${b}.samtykke_til < (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date, false)`;

export type BildeRow = Omit<EgetErfaringsbildeType, 'url' | 'hinder'> & { utloept: boolean; sha256: string };

/** Bildene til erfaringen `e`, i rekkefølge, uten innholdet. */
export const bilderJson = (e: string) => `
  (SELECT coalesce(json_agg(json_build_object('id', b.id, 'altTekst', b.alt_tekst, 'bildetekst', b.bildetekst, 'samtykke', b.samtykke, 'samtykkeTil', b.samtykke_til, 'kanAapnes', b.kan_aapnes, 'bredde', b.bredde, 'hoeyde', b.hoeyde,
    'arkivert', b.arkivert, 'lastetOpp', b.lastet_opp, 'trukket', b.trukket, 'versjon', b.versjon, 'utloept', ${utloept('b')}, 'sha256', encode(b.sha256, 'hex')) ORDER BY b.nr, b.id), '[]')
    FROM kommune.erfaringsbilde b WHERE b.kommune_id = ${e}.kommune_id AND b.erfaring_id = ${e}.id)`;

export const insertBilde = `
  INSERT INTO kommune.erfaringsbilde (id, erfaring_id, nr, alt_tekst, bildetekst, samtykke, samtykke_til, kan_aapnes, bredde, hoeyde, sha256, innhold)
  SELECT $1, $2, coalesce(max(nr), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM kommune.erfaringsbilde WHERE erfaring_id = $2`;

/** $1 id-ene i den rekkefølgen de skal stå. */
export const orderBilder = 'UPDATE kommune.erfaringsbilde b SET nr = o.nr FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, nr) WHERE b.id = o.id AND b.nr <> o.nr';
/** $1 erfaringen. */
export const deleteBilder = 'DELETE FROM kommune.erfaringsbilde WHERE erfaring_id = $1';

/** Erfaringen bildet hører til. NOT_FOUND for det som mangler, og for det som er en annens. */
export async function erfaringOf(tx: Pick<Tx, 'query'>, bildeId: string): Promise<string> {
  const [rad] = await tx.query<{ erfaringId: string }>('SELECT erfaring_id AS "erfaringId" FROM kommune.erfaringsbilde WHERE id = $1', [bildeId]);
  if (!rad) throw notFound();
  return rad.erfaringId;
}

/** Tar bort innholdet og det som beskriver det, i den arbeidsenheten som trekker samtykket. Usant når det alt er gjort. */
export async function dropBilde(tx: Tx, id: string): Promise<boolean> {
  const dropped = await tx.query<{ id: string }>(
    'WITH borte AS (UPDATE kommune.erfaringsbilde SET innhold = NULL, alt_tekst = NULL, bildetekst = NULL, trukket = now(), versjon = versjon + 1 WHERE id = $1 AND trukket IS NULL RETURNING id) SELECT id FROM borte', [id]);
  return dropped.length === 1;
}

/** Det API-et viser. Bare den som kan hente det fram, ser det som er tatt bort. */
export function visibleBilder(bilder: readonly BildeRow[], skriv: boolean): EgetErfaringsbildeType[] {
  return bilder.filter(({ arkivert }) => skriv || !arkivert).map(({ utloept: over, sha256: _sha256, ...bilde }) =>
    ({ ...bilde, hinder: bildehinder({ ...bilde, utloept: over }), url: bilde.trukket || over ? null : `/filer/${currentContext().arbeidsrom!.kode}/erfaringsbilde/${bilde.id}` }));
}

/** Bildet selv. Et samtykke som er gått ut, er som et som er trukket. */
@Injectable()
export class ErfaringsbildeQuery {
  constructor(private readonly db: Db) {}

  /** Kaster NOT_FOUND når det ikke finnes her, ikke gjelder lenger, eller er tatt bort og den som spør, ikke kan hente det fram. */
  async content(id: string): Promise<{ innhold: Buffer; sha256: string }> {
    const { personId, skriv, utkast } = aktoerNow();
    const bilde = await this.db.queryOne<{ innhold: Buffer; sha256: string }>(
      `SELECT b.innhold, encode(b.sha256, 'hex') AS sha256 FROM kommune.erfaringsbilde b WHERE b.id = $1 AND b.innhold IS NOT NULL AND NOT ${utloept('b')} AND (NOT b.arkivert OR $2 OR EXISTS (
        SELECT FROM kommune.erfaring e JOIN kommune.tiltak t ON t.kommune_id = e.kommune_id AND t.id = e.tiltak_id WHERE e.kommune_id = b.kommune_id AND e.id = b.erfaring_id AND t.ansvarlig_id = $3))`, [id, skriv, utkast ? personId : null]);
    if (!bilde) throw notFound();
    return bilde;
  }
}
