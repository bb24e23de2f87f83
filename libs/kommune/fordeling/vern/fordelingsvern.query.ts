import { antallCeller, fordelingsgrenser, type Fordelingsdimensjon, type Vernstatus } from '#libs/contracts';
import type { Fordelingsvern } from '../hel-fordeling.type.ts';

/** Det serien husker om en periode den har delt. Ingen tall. */
export interface Fordelingsminne { periode: string; struktur: string; skjult: string[] }

/** Alt vernet av en periode hviler på. Hemmeligheten og tallene blir her. */
export interface Verngrunnlag {
  id: string; serieId: string; serie: string; teller: string; dimensjoner: Fordelingsdimensjon[]; grense: number; hemmelighet: string; arkivert: boolean;
  periode: string; tall: number[]; versjon: number; oppdiktet: boolean; satsing: string; minner: Fordelingsminne[];
  vern: (Fordelingsvern & { celler: (number | null)[] | null; struktur: string | null }) | null;
}

/** Én periode med alt som trengs, i én setning. $1 perioden i serien. */
export const findVerngrunnlag = `
  SELECT p.id, f.id AS "serieId", f.navn AS serie, f.teller, f.dimensjoner, f.grense, h.hemmelighet, f.arkivert, p.periode, p.tall, p.versjon, f.oppdiktet OR p.oppdiktet AS oppdiktet,
    coalesce((SELECT s.navn FROM kommune.satsing s ORDER BY s.id LIMIT 1), f.navn) AS satsing,
    coalesce((SELECT json_agg(json_build_object('periode', m.periode, 'struktur', m.struktur, 'skjult', m.skjult) ORDER BY m.id) FROM kommune.fordelingsminne m WHERE m.kommune_id = f.kommune_id AND m.fordeling_id = f.id), '[]') AS minner,
    (SELECT json_build_object('id', v.id, 'status', v.status, 'grunn', v.grunn, 'gjort', coalesce(r.gjort, 0), 'av', coalesce(r.av, 0), 'gjelder', v.periodeversjon = p.versjon AND v.grense = f.grense, 'celler', v.celler, 'struktur', v.struktur)
      FROM kommune.fordelingsvern v LEFT JOIN kommune.framdrift r ON r.kommune_id = v.kommune_id AND r.id = v.id WHERE v.kommune_id = p.kommune_id AND v.fordelingsperiode_id = p.id) AS vern
  FROM kommune.fordelingsperiode p JOIN kommune.fordeling f ON f.kommune_id = p.kommune_id AND f.id = p.fordeling_id
  JOIN kommune.fordelingshemmelighet h ON h.kommune_id = f.kommune_id AND h.fordeling_id = f.id
  WHERE p.id = $1`;

/** Et nytt vern avløser det forrige, som da ikke lenger har noen rad. $1 id, $2 perioden, $3 versjonen av tallene, $4 grensa. */
export const startVern = `
  INSERT INTO kommune.fordelingsvern (id, fordelingsperiode_id, periodeversjon, grense, status) VALUES ($1, $2, $3, $4, 'venter')
  ON CONFLICT (kommune_id, fordelingsperiode_id) DO UPDATE SET id = excluded.id, periodeversjon = excluded.periodeversjon, grense = excluded.grense, status = 'venter', grunn = NULL, celler = NULL, struktur = NULL, opprettet = now()`;

/** Perioden et vern som venter, er for, og om tallene fortsatt er dem det begynte med. Ingen rad når det er stoppet eller avløst. $1 vernet. */
export const findVentende = `
  SELECT v.fordelingsperiode_id AS "periodeId", v.periodeversjon = p.versjon AND v.grense = f.grense AS gjelder
  FROM kommune.fordelingsvern v JOIN kommune.fordelingsperiode p ON p.kommune_id = v.kommune_id AND p.id = v.fordelingsperiode_id
  JOIN kommune.fordeling f ON f.kommune_id = p.kommune_id AND f.id = p.fordeling_id WHERE v.id = $1 AND v.status = 'venter'`;
export interface Ventende { periodeId: string; gjelder: boolean }

/** Ferdig, holdt tilbake eller stoppet. Gir perioden, eller ingen når det ikke ventet lenger. $1 vernet, $2 status, $3 grunn, $4 cellene, $5 strukturen. */
export const endVern = `
  WITH endret AS (UPDATE kommune.fordelingsvern SET status = $2, grunn = $3, celler = $4, struktur = $5 WHERE id = $1 AND status = 'venter' RETURNING fordelingsperiode_id)
  SELECT fordelingsperiode_id AS "periodeId" FROM endret`;

/** Det serien skal huske. $1 id, $2 serien, $3 perioden, $4 strukturen, $5 nøklene til det skjulte. */
export const insertMinne = 'INSERT INTO kommune.fordelingsminne (id, fordeling_id, periode, struktur, skjult) VALUES ($1, $2, $3, $4, $5)';

/** Små tabeller vernes mens en venter. */
export const isSmall = (dimensjoner: readonly Fordelingsdimensjon[]): boolean => antallCeller(dimensjoner) <= fordelingsgrenser.cellerMedEnGang;

/** Tabellen slik den kan gå ut, eller hvorfor den ikke kan det. */
export type Vernet =
  | { tilstand: 'klar'; celler: (number | null)[]; struktur: string }
  | { tilstand: 'holdt_tilbake'; grunn: string }
  | { tilstand: 'maa_vernes'; status: Vernstatus | null };
