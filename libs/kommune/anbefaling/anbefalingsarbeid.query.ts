import type { TiltakStatus } from '#libs/contracts';

export interface Arbeidsrad { anbefalingId: string; tiltak: { id: string; navn: string; status: TiltakStatus }[]; notater: { aar: number; tekst: string; versjon: number }[] }

/** Det kommunen gjør med anbefalingene, i én setning. $1 én anbefaling, eller tomt for alle. */
export const listArbeid = `
  SELECT a.id AS "anbefalingId",
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'navn', t.navn, 'status', t.status) ORDER BY t.nr, t.id), '[]') FROM kommune.anbefalingstiltak k JOIN kommune.tiltak t ON t.kommune_id = k.kommune_id AND t.id = k.tiltak_id
      WHERE k.anbefaling_id = a.id AND NOT t.arkivert) AS tiltak,
    (SELECT coalesce(json_agg(json_build_object('aar', n.aar, 'tekst', n.tekst, 'versjon', n.versjon) ORDER BY n.aar DESC), '[]') FROM kommune.anbefalingsnotat n WHERE n.anbefaling_id = a.id) AS notater
  FROM (SELECT k.anbefaling_id AS id FROM kommune.anbefalingstiltak k UNION SELECT n.anbefaling_id FROM kommune.anbefalingsnotat n) AS a WHERE $1::uuid IS NULL OR a.id = $1 ORDER BY a.id`;

export const findTiltak = 'SELECT t.id, t.navn FROM kommune.tiltak t WHERE t.id = $1 AND NOT t.arkivert';
export const insertTiltakslenke = 'INSERT INTO kommune.anbefalingstiltak (anbefaling_id, tiltak_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING tiltak_id';
export const deleteTiltakslenke = 'DELETE FROM kommune.anbefalingstiltak WHERE anbefaling_id = $1 AND tiltak_id = $2 RETURNING tiltak_id';

export interface Notatrad { id: string; tekst: string; versjon: number }
export const lockNotat = 'SELECT n.id, n.tekst, n.versjon FROM kommune.anbefalingsnotat n WHERE n.anbefaling_id = $1 AND n.aar = $2 FOR NO KEY UPDATE';
export const insertNotat = 'INSERT INTO kommune.anbefalingsnotat (id, anbefaling_id, aar, tekst) VALUES ($1, $2, $3, $4)';
export const updateNotat = 'UPDATE kommune.anbefalingsnotat SET tekst = $2, versjon = versjon + 1 WHERE id = $1';
export const deleteNotat = 'DELETE FROM kommune.anbefalingsnotat WHERE id = $1';
