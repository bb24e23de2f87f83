import type { LogEntry } from '#libs/platform';
import type { Nettverksaktoer } from './nettverkslogg.type.ts';

export interface Innslagsrad { id: string; tid: Date; hvem: string; handling: string; rader: LogEntry[] }

/** $1 nettverket, $2 person, $3 handling, $4 fra dag, $5 til dag, $6 innslaget siden begynner etter, $7 antall. */
export const listInnslag = `
  SELECT l.id, l.tid, l.navn AS hvem, l.handling, l.innhold::json AS rader
  FROM felles.nettverkslogg l
  WHERE l.nettverk_id = $1 AND ($2::uuid IS NULL OR l.person_id = $2) AND ($3::text IS NULL OR l.handling = $3)
    AND ($4::date IS NULL OR l.tid >= $4::date::timestamp AT TIME ZONE 'Europe/Oslo')
    AND ($5::date IS NULL OR l.tid < ($5::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')
    AND ($6::uuid IS NULL OR (l.tid, l.id) < (SELECT s.tid, s.id FROM felles.nettverkslogg s WHERE s.nettverk_id = $1 AND s.id = $6))
  ORDER BY l.tid DESC, l.id DESC LIMIT $7`;

/** $1 nettverket. */
export const listHandlinger = 'SELECT DISTINCT handling FROM felles.nettverkslogg WHERE nettverk_id = $1 ORDER BY handling';
/** Hver person én gang, med navnet hun hadde sist. $1 nettverket. */
export const listPersoner = `
  SELECT * FROM (SELECT DISTINCT ON (person_id) person_id AS id, navn FROM felles.nettverkslogg WHERE nettverk_id = $1 ORDER BY person_id, tid DESC) p
  ORDER BY navn COLLATE "nb-NO-x-icu", id`;
export type Personrad = Nettverksaktoer;

/** Navnene bak nettverkets egne id-er som står i loggen. Det kommunene eier, slås ikke opp. $1 nettverket, $2 id-ene. */
export const findNames = `
  SELECT id, tittel AS navn FROM felles.barrieresak WHERE nettverk_id = $1 AND id = ANY($2)
  UNION ALL SELECT id, tittel FROM felles.kalenderpunkt WHERE nettverk_id = $1 AND id = ANY($2)
  UNION ALL SELECT id, tittel FROM felles.konferanse WHERE nettverk_id = $1 AND id = ANY($2)`;
