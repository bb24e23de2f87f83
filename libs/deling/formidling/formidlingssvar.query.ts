/** $1 kommunen, $2 formidlingen, $3 avtalen, $4 svaret, $5 rollen. */
export const insertFormidlingssvar = `
  INSERT INTO felles.formidlingssvar (kommune_id, formidling_id, nettverk_id, avtale_id, ja, rolle) SELECT $1, $2, m.nettverk_id, $3, $4, $5 FROM referanse.nettverksmedlem m WHERE m.kommune_id = $1`;
/** $1 kommunen, $2 formidlingen, $3 svaret, $4 rollen. */
export const updateFormidlingssvar = 'UPDATE felles.formidlingssvar SET ja = $3, rolle = $4, tid = clock_timestamp(), versjon = versjon + 1 WHERE kommune_id = $1 AND formidling_id = $2';
/** Låser kommunens svar på formidlingen, også når det ikke finnes. $1 kommunen, $2 formidlingen. */
export const lockFormidlingssvar = 'SELECT pg_advisory_xact_lock(hashtextextended($2::text, $1))';
