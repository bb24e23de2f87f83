/** Erfaringen slik koordinatoren ser den. $1 nettverket, $2 id. */
export const findErfaring = `SELECT e.kommune_id AS "eierId", e.id, e.utgave, e.status FROM felles.erfaring e WHERE e.nettverk_id = $1 AND e.id = $2 ORDER BY e.delt, e.kommune_id LIMIT 1`;
export interface RedaksjonRow { eierId: number; id: string; utgave: number; status: string }

export const insertForslag = 'INSERT INTO felles.erfaringsforslag (nettverk_id, id, erfaringseier_id, erfaring_id, utgave, slag, forslag, begrunnelse) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
export const insertGjennomgang = 'INSERT INTO felles.erfaringsgjennomgang (nettverk_id, id, erfaringseier_id, erfaring_id, utgave) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING';
