import type { Rundeslag } from '#libs/contracts';
import type { Rundegrunnlag } from './undersoekelsesvern.policy.ts';

/** Alt vernet av en runde hviler på. Hemmeligheten og tallene blir her. */
export type Delingsgrunnlag = Rundegrunnlag & {
  id: string; serieId: string; navn: string; runde: Rundeslag; omraade: string; metode: string | null; kildetekst: string | null; versjon: number; arkivert: boolean; oppdiktet: boolean; satsing: string;
};

/** Én runde med alt som trengs, i én setning. $1 runden. */
export const findDelingsgrunnlag = `
  SELECT r.id, u.id AS "serieId", u.navn, r.runde, r.dato, r.omraade, r.metode, r.kildetekst, r.spoersmaal, r.versjon, u.grense, h.hemmelighet, u.arkivert, u.oppdiktet OR r.oppdiktet AS oppdiktet,
    coalesce((SELECT s.navn FROM kommune.satsing s ORDER BY s.id LIMIT 1), u.navn) AS satsing,
    coalesce((SELECT json_agg(json_build_object('dato', m.dato, 'struktur', m.struktur, 'skjult', m.skjult) ORDER BY m.id) FROM kommune.undersoekelsesminne m WHERE m.kommune_id = u.kommune_id AND m.undersoekelse_id = u.id), '[]') AS minner
  FROM kommune.undersoekelsesrunde r JOIN kommune.undersoekelse u ON u.kommune_id = r.kommune_id AND u.id = r.undersoekelse_id
  JOIN kommune.undersoekelseshemmelighet h ON h.kommune_id = u.kommune_id AND h.undersoekelse_id = u.id
  WHERE r.id = $1`;

/** Det undersøkelsen skal huske. $1 id, $2 undersøkelsen, $3 datoen, $4 strukturen, $5 nøklene til det skjulte. */
export const insertUndersoekelsesminne = 'INSERT INTO kommune.undersoekelsesminne (id, undersoekelse_id, dato, struktur, skjult) VALUES ($1, $2, $3, $4, $5)';
