import type { LogEntry } from '#libs/platform';

export interface LoggRow { nr: string; tid: Date; hvem: string | null; handling: string; rader: LogEntry[] }

/** $1 person, $2 handling, $3 fra dag, $4 til dag, $5 før nummer, $6 antall. */
export const listLogg = `
  SELECT l.nr::text AS nr, l.tid, m.navn AS hvem, l.handling, l.innhold::json -> 'rader' AS rader
  FROM kommune.logg l LEFT JOIN kommune.medarbeider m ON m.kommune_id = l.kommune_id AND m.id = l.person_id
  WHERE ($1::uuid IS NULL OR l.person_id = $1) AND ($2::text IS NULL OR l.handling = $2)
    AND ($3::date IS NULL OR l.tid >= $3::date::timestamp AT TIME ZONE 'Europe/Oslo')
    AND ($4::date IS NULL OR l.tid < ($4::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')
    AND ($5::bigint IS NULL OR l.nr < $5)
  ORDER BY l.nr DESC LIMIT $6`;

export const listHandlinger = 'SELECT DISTINCT handling FROM kommune.logg ORDER BY handling';

export const readChain = 'SELECT l.nr::text AS nr, l.innhold, l.hash, l.tid, l.person_id AS "personId", l.handling FROM kommune.logg l WHERE l.nr > $1::bigint ORDER BY l.nr LIMIT $2';

/** Navnene bak id-er som står i loggen: folk, mål, innsatsområder og tiltak. */
export const findNames = `
  SELECT id, navn FROM kommune.medarbeider WHERE id = ANY($1)
  UNION ALL SELECT id, navn FROM kommune.maal WHERE id = ANY($1)
  UNION ALL SELECT id, navn FROM kommune.innsatsomraade WHERE id = ANY($1)
  UNION ALL SELECT id, navn FROM kommune.tiltak WHERE id = ANY($1)`;
export const readHead = 'SELECT utgave::text AS nr, logg_hash AS hash FROM tilgang.arbeidsrom';
