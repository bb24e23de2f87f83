/** Flere enn dette er «mange»; da trenger ingen tallet. */
const mostCounted = 100;

/**
 * Hva som er nytt for hvert søk, i én setning: alle ordene, med det som begynner likt og det som betyr det samme, og filteret.
 * $1 en liste av søk: id, ord, slekt, sett og filteret med lister.
 */
export const countNye = `
  WITH soek AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, ord text[], slekt text[], sett timestamptz, art text[], tema text[], fase text[], utfall text[], evidensgrad int, kostnadsklasse text[], kommune text[], aar int[], maalgruppe text[], felle boolean)),
  tolket AS (
    SELECT k.*, (SELECT string_agg('(' || (to_tsquery('pg_catalog.norwegian', '''' || u.o || CASE WHEN length(u.o) >= 4 THEN ''':*' ELSE '''' END) || coalesce(to_tsquery('pg_catalog.norwegian', nullif(u.s, '')), ''::tsquery))::text || ')', ' & ')::tsquery
      FROM unnest(k.ord, k.slekt) AS u (o, s) WHERE numnode(to_tsquery('pg_catalog.norwegian', '''' || u.o || '''')) > 0) AS hver FROM soek k)
  SELECT t.id, (SELECT count(*)::int FROM (SELECT FROM felles.erfaringssoek_n:nettverket s WHERE s.kunngjort > t.sett AND (t.hver IS NULL OR s.stammer @@ t.hver)
    AND (t.art IS NULL OR s.art = ANY (t.art)) AND (t.tema IS NULL OR s.tema = ANY (t.tema)) AND (t.fase IS NULL OR s.fase = ANY (t.fase)) AND (t.utfall IS NULL OR s.utfall = ANY (t.utfall))
    AND (t.evidensgrad IS NULL OR s.evidensgrad >= t.evidensgrad) AND (t.kostnadsklasse IS NULL OR s.kostnadsklasse = ANY (t.kostnadsklasse))
    AND (t.kommune IS NULL OR s.kommune_id = ANY (ARRAY(SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY (t.kommune))))
    AND (t.aar IS NULL OR s.aar = ANY (t.aar)) AND (t.maalgruppe IS NULL OR s.maalgrupper && t.maalgruppe) AND (t.felle IS NOT TRUE OR s.felle) LIMIT ${mostCounted}) x) AS nye
  FROM tolket t`;

/** Søkene til én person, det eldste først. $1 personen. Muren begrenser til kommunen. */
export const listLagrede = `SELECT id, navn, tekst, filter, to_json(sett) #>> '{}' AS sett, versjon FROM kommune.lagret_soek WHERE person_id = $1 ORDER BY id`;

export const findEier = 'SELECT person_id AS "personId" FROM kommune.lagret_soek WHERE id = $1';

export interface LagretRad { id: string; navn: string; tekst: string | null; filter: Record<string, unknown>; sett: string; versjon: number }
