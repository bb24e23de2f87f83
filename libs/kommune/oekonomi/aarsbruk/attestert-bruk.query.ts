import { Injectable } from '@nestjs/common';
import type { DeltBruksart, DeltTema } from '#libs/contracts';
import { Db } from '#libs/platform';
import { linjeledd } from '../side/linje.query.ts';
import { linjerom } from '../side/linjerom.query.ts';

/** Det som er brukt under et tema, av penger fra én slags giver eller i alt. Hele øre, som tekst; like når det er kjent. */
export interface Temabruk { tema: DeltTema; giverart: DeltBruksart; fra: string; til: string }
/** Et år med bruk. `uattestert` er det som venter på attest, og `utenLinje` det som ikke er ført på noen linje og derfor ikke er med i tallene. */
export interface Bruksaar { satsing: string; oppdiktet: boolean; over: boolean; vedtatt: boolean; antall: number; uattestert: number; utenLinje: number; bruk: Temabruk[] }

/** Slaget givere bak tilskuddet `t`. Gir flere slag sammen, er fordelingen ikke kjent. */
const giverart = `coalesce((
      SELECT CASE WHEN count(DISTINCT k.art) = 1 THEN min(k.art) ELSE 'flere' END
      FROM kommune.tilskudd_kilde tk JOIN kommune.finansieringskilde k ON k.kommune_id = tk.kommune_id AND k.id = tk.finansieringskilde_id
      WHERE tk.kommune_id = t.kommune_id AND tk.tilskudd_id = t.id HAVING count(*) > 0), 'ikke_oppgitt')`;

/** Et år er over når det er nytt år i Norge. */
export const aaretErOver = (aar: string) => `${aar} < extract(year FROM now() AT TIME ZONE 'Europe/Oslo')`;
/** Bruk som teller: det som er reversert, er borte. */
const gjeldende = 'f.reversert_tid IS NULL';
export const uattestert = `${gjeldende} AND f.attestert_tid IS NULL`;

const findAar = `
  WITH ${linjeledd('$1', 'NULL', 'true', 'true')},
  ${linjerom('true', 'kolonne', '(linje_id), (linje_id, kolonne)', giverart)},
  bruk AS (
    SELECT coalesce(l.tema::text, 'uten_tema') AS tema, coalesce(r.kolonne, 'i_alt') AS giverart, sum(r.fra) AS fra, sum(r.til) AS til
    FROM rom r JOIN linje l ON l.id = r.linje_id GROUP BY 1, 2),
  foert AS (
    SELECT count(*)::int AS antall, count(*) FILTER (WHERE f.attestert_tid IS NULL)::int AS uattestert, coalesce(bool_or(f.oppdiktet), false) AS oppdiktet,
      count(*) FILTER (WHERE NOT EXISTS (SELECT FROM kommune.forbruk_post fp WHERE fp.kommune_id = f.kommune_id AND fp.forbruk_id = f.id))::int AS "utenLinje"
    FROM kommune.forbruk f WHERE f.aar = $1 AND ${gjeldende})
  SELECT s.navn AS satsing, ${aaretErOver('a.aar')} AS over, a.laast AS vedtatt, f.antall, f.uattestert, f."utenLinje",
    f.oppdiktet OR EXISTS (SELECT FROM linje l WHERE l.oppdiktet) OR EXISTS (SELECT FROM linje l JOIN kommune.finansieringspost p ON p.kommune_id = l.kommune_id AND p.budsjettlinje_id = l.id WHERE p.oppdiktet) AS oppdiktet,
    coalesce((SELECT json_agg(json_build_object('tema', b.tema, 'giverart', b.giverart, 'fra', b.fra::text, 'til', b.til::text)) FROM bruk b), '[]') AS bruk
  FROM kommune.budsjettaar a JOIN kommune.satsing s ON s.kommune_id = a.kommune_id AND s.id = a.satsing_id, foert f WHERE a.aar = $1`;

@Injectable()
export class AttestertBrukQuery {
  constructor(private readonly db: Db) {}

  /** Bruken i året, og hvor langt den er kommet. `null` når året ikke har noe budsjett. Regelen for hva som er brukt, er økonomisidens egen. */
  find(aar: number): Promise<Bruksaar | null> { return this.db.queryOne<Bruksaar>(findAar, [aar]); }
}
