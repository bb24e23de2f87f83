import { del, utvalget } from '../bank.query.ts';
import { filterUttrykk } from '../filter.query.ts';

/** Flere enn dette er «mange»; da trenger ingen tallet. */
const mostCounted = 100;
/** Er det kommet færre enn dette, leses de. Ellers letes det i indeksen, i utvalget først. */
const faa = 5_000;

/**
 * Hva som er nytt for hvert søk, i én setning: alle ordene, med det som begynner likt og det som betyr det samme, og filteret.
 * $1 en liste av søk: id, ord, slekt, sett og filteret med lister.
 */
export const countNye = `
  WITH soek AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, ord text[], slekt text[], sett timestamptz, art text[], tema text[], fase text[], utfall text[], evidensgrad int, kostnadsklasse text[], kommune text[], aar int[], maalgruppe text[], felle boolean)),
  tolket AS (
    SELECT k.*, (SELECT string_agg('(' || (to_tsquery('pg_catalog.norwegian', '''' || u.o || CASE WHEN length(u.o) >= 4 THEN ''':*' ELSE '''' END) || coalesce(to_tsquery('pg_catalog.norwegian', nullif(u.s, '')), ''::tsquery))::text || ')', ' & ')::tsquery
      FROM unnest(k.ord, k.slekt) AS u (o, s) WHERE numnode(to_tsquery('pg_catalog.norwegian', '''' || u.o || '''')) > 0) AS hver, ${filterUttrykk('k')} AS filter FROM soek k),
  uttrykt AS MATERIALIZED (SELECT id, sett, coalesce(hver && filter, hver, filter) AS uttrykk, (SELECT count(*) FROM (SELECT FROM ${del} WHERE s.kunngjort > tolket.sett LIMIT ${faa}) v) < ${faa} AS faa FROM tolket)
  SELECT t.id, (SELECT count(*)::int FROM (
      SELECT FROM ${del} WHERE t.uttrykk IS NULL AND s.kunngjort > t.sett
      UNION ALL SELECT FROM (SELECT s.stammer FROM ${del} WHERE s.kunngjort > t.sett LIMIT ${faa}) s WHERE t.faa AND s.stammer @@ t.uttrykk
      UNION ALL SELECT FROM ${del} WHERE NOT t.faa AND ${utvalget} AND s.stammer @@ t.uttrykk AND s.kunngjort > t.sett
      UNION ALL SELECT FROM ${del} WHERE NOT t.faa AND NOT ${utvalget} AND s.stammer @@ t.uttrykk AND s.kunngjort > t.sett LIMIT ${mostCounted}) x) AS nye
  FROM uttrykt t`;

/** Søkene til én person, det eldste først. $1 personen. Muren begrenser til kommunen. */
export const listLagrede = `SELECT id, navn, tekst, filter, to_json(sett) #>> '{}' AS sett, versjon FROM kommune.lagret_soek WHERE person_id = $1 ORDER BY id`;

export const findEier = 'SELECT person_id AS "personId" FROM kommune.lagret_soek WHERE id = $1';

export interface LagretRad { id: string; navn: string; tekst: string | null; filter: Record<string, unknown>; sett: string; versjon: number }
