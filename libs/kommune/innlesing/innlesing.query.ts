import type { Kobling, Tabell, Viser } from './innlesing.tabell.ts';

/** «rammePerAarOere» → «ramme_per_aar_oere». */
export const columnOf = (felt: string) => felt.replace(/[A-Z]/g, (stor) => `_${stor.toLowerCase()}`);

/** Én innlesing om gangen i en kommune: den andre venter, og ser så det den første skrev. $1 kommune. */
export const lockSql = `SELECT pg_advisory_xact_lock(hashtext('innlesing'), $1::int)::text AS laast`;

/** Hvem fila gjelder, slått opp på nummer. $1 nummer. */
export const kommuneSql = 'SELECT kommune_id FROM referanse.kommunenummer WHERE nummer = $1';

/** Satsingen kommunen alt har. $1 kommune. */
export const satsingSql = 'SELECT noekkel FROM kommune.satsing WHERE kommune_id = $1';

/** Statusen tiltakene har før innlesingen, låst til den er ferdig. $1 kommune, $2 nøkler. */
export const statusSql = 'SELECT noekkel, status FROM kommune.tiltak WHERE kommune_id = $1 AND noekkel = ANY($2) ORDER BY id FOR UPDATE';

/** Dokumenter fila ville kollidert med, eller gjort om fra vedtatt til utkast. $1 rader, $2 kommune. */
export const dokumentSql = `
  SELECT inn.noekkel, d.noekkel <> inn.noekkel AS opptatt
  FROM jsonb_to_recordset($1::jsonb) AS inn (noekkel text, type text, utgave int, status text)
  JOIN kommune.styringsdokument d ON d.kommune_id = $2
    AND ((d.type = inn.type AND d.utgave = inn.utgave AND d.noekkel <> inn.noekkel)
      OR (d.noekkel = inn.noekkel AND d.status <> 'utkast' AND inn.status = 'utkast'))`;

/** Raden fila viser til, funnet på nøkkelen. Budsjettåret er et år. */
const lookup = (navn: Viser) => `LEFT JOIN kommune.${navn} ${navn} ON ${navn}.kommune_id = $2 AND ${navn === 'budsjettaar' ? 'budsjettaar.aar' : `${navn}.noekkel`} = inn.${navn}`;

/** Radene fra fila, med det de viser til slått opp. $1 rader, $2 kommune. */
function incoming({ felt, viserTil, nyRad }: Tabell): string {
  const kolonner = Object.entries(felt).map(([navn, type]) => `${columnOf(navn)} ${type}`);
  const verdier = Object.entries(nyRad ?? {}).map(([navn, verdi]) => `'${verdi}'::text AS ${columnOf(navn)}`);
  return `
    SELECT inn.*${[...viserTil.map((navn) => `${navn}.id AS ${navn}_id`), ...verdier].map((v) => `, ${v}`).join('')}
    FROM jsonb_to_recordset($1::jsonb) AS inn (id uuid, noekkel text, ${[...viserTil.map((navn) => `${navn} ${navn === 'budsjettaar' ? 'int' : 'text'}`), ...kolonner].join(', ')}, kilde jsonb, oppdiktet boolean)
    ${viserTil.map(lookup).join(' ')}`;
}

const columnsOf = ({ felt, viserTil, nyRad }: Tabell) =>
  [...viserTil.map((navn) => `${navn}_id`), ...Object.keys(felt).map(columnOf), ...Object.keys(nyRad ?? {}).map(columnOf), 'kilde', 'oppdiktet'];

/**
 * Setter inn nye rader og endrer dem som er ulike, i én setning. Gir nøkkelen til hver rad som ble skrevet.
 * Rader som føres én gang, settes bare inn. $1 rader, $2 kommune. Kommunen i nye rader kommer fra innloggingen.
 */
export function upsertSql(tabell: Tabell): string {
  const kolonner = columnsOf(tabell);
  const endringer = [
    ...kolonner.map((k) => `${k} = excluded.${k}`), ...(tabell.versjonert ? ['versjon = rad.versjon + 1'] : []), ...(tabell.stempel ? ['endret = now()'] : []),
  ];
  const endre = `UPDATE SET ${endringer.join(', ')}
    WHERE (${kolonner.map((k) => `rad.${k}`).join(', ')}) IS DISTINCT FROM (${kolonner.map((k) => `excluded.${k}`).join(', ')})`;
  return `
  WITH inn AS (${incoming(tabell)}),
  skrevet AS (
    INSERT INTO kommune.${tabell.navn} AS rad (id, noekkel, ${kolonner.join(', ')}) SELECT id, noekkel, ${kolonner.join(', ')} FROM inn
    ON CONFLICT (kommune_id, noekkel) DO ${tabell.foeresEnGang ? 'NOTHING' : endre}
    RETURNING kommune_id, id, noekkel)
  SELECT noekkel, skrevet.id = inn.id AS ny FROM skrevet JOIN inn USING (noekkel) WHERE skrevet.kommune_id = $2`;
}

/**
 * Nøklene til linjer og poster fila ville endret i eller lagt til et vedtatt budsjett. En ny post på null kroner endrer det ikke.
 * Årene er låst, så svaret gjelder til enheten er ferdig. $1 rader, $2 kommune.
 */
export function vedtattSql(tabell: Tabell): string {
  const kolonner = columnsOf(tabell);
  const [aaret, unntak] = tabell.navn === 'budsjettlinje' ? ['inn.budsjettaar_id', 'false']
    : ['(SELECT l.budsjettaar_id FROM kommune.budsjettlinje l WHERE l.kommune_id = $2 AND l.id = inn.budsjettlinje_id)', 'rad.id IS NULL AND inn.beloep_oere = 0'];
  return `WITH inn AS (${incoming(tabell)})
  SELECT inn.noekkel FROM inn JOIN kommune.budsjettaar a ON a.kommune_id = $2 AND a.id = ${aaret} AND a.laast
  LEFT JOIN kommune.${tabell.navn} rad ON rad.kommune_id = $2 AND rad.noekkel = inn.noekkel
  WHERE (${kolonner.map((k) => `rad.${k}`).join(', ')}) IS DISTINCT FROM (${kolonner.map((k) => `inn.${k}`).join(', ')}) AND NOT (${unntak})`;
}

/** Hva `upsertSql` ville endret i rader som finnes, felt for felt. En rad som er ny, er ikke med. $1 rader, $2 kommune. */
export function changesSql(tabell: Tabell): string {
  return `WITH inn AS (${incoming(tabell)})
  SELECT '${tabell.navn}' AS tabell, inn.noekkel, coalesce(foer.rad ->> 'navn', foer.rad ->> 'tittel', foer.rad ->> 'tekst', foer.rad ->> 'tema') AS navn, ny.felt, foer.rad -> ny.felt AS fra, ny.til
  FROM inn JOIN (SELECT r.noekkel, to_jsonb(r) AS rad FROM kommune.${tabell.navn} r WHERE r.kommune_id = $2) foer ON foer.noekkel = inn.noekkel
  CROSS JOIN LATERAL jsonb_each(to_jsonb(inn)) AS ny (felt, til)
  WHERE ny.felt IN (${columnsOf(tabell).map((kolonne) => `'${kolonne}'`).join(', ')}) AND foer.rad -> ny.felt IS DISTINCT FROM ny.til
  ORDER BY inn.noekkel, ny.felt`;
}

/** Nøklene til rader som føres én gang, og som fila nå sier noe annet om. $1 rader, $2 kommune. */
export function divergentSql(tabell: Tabell): string {
  const kolonner = tabell.foeresEnGang!.likt.map(columnOf);
  return `WITH inn AS (${incoming(tabell)})
  SELECT noekkel FROM inn JOIN kommune.${tabell.navn} rad USING (noekkel)
  WHERE rad.kommune_id = $2 AND (${kolonner.map((k) => `rad.${k}`).join(', ')}) IS DISTINCT FROM (${kolonner.map((k) => `inn.${k}`).join(', ')})`;
}

/**
 * Gjør koblingene lik fila for radene fila nevner, og ingen andre. En rad som får andre koblinger, får ny versjon,
 * men ikke to ganger. $1 par, $2 kommune, $3 nøklene fila nevner, $4 nøklene som alt er skrevet.
 */
export function koblingSql({ navn, fra, til, stempel }: Kobling): string {
  const [fraId, tilId] = [`${fra}_id`, `${til}_id`];
  return `
  WITH inn AS (
    SELECT fra.id AS ${fraId}, til.id AS ${tilId} FROM jsonb_to_recordset($1::jsonb) AS par (fra text, til text)
    JOIN kommune.${fra} fra ON fra.kommune_id = $2 AND fra.noekkel = par.fra JOIN kommune.${til} til ON til.kommune_id = $2 AND til.noekkel = par.til),
  nevnt AS (SELECT id FROM kommune.${fra} WHERE kommune_id = $2 AND noekkel = ANY($3)),
  borte AS (
    DELETE FROM kommune.${navn} k WHERE k.kommune_id = $2 AND k.${fraId} IN (SELECT id FROM nevnt)
      AND NOT EXISTS (SELECT 1 FROM inn WHERE inn.${fraId} = k.${fraId} AND inn.${tilId} = k.${tilId}) RETURNING ${fraId}),
  nye AS (INSERT INTO kommune.${navn} (${fraId}, ${tilId}) SELECT ${fraId}, ${tilId} FROM inn ON CONFLICT DO NOTHING RETURNING ${fraId}),
  roert AS (
    UPDATE kommune.${fra} SET versjon = versjon + 1${stempel ? ', endret = now()' : ''}
    WHERE kommune_id = $2 AND noekkel <> ALL($4) AND id IN (SELECT ${fraId} FROM borte UNION SELECT ${fraId} FROM nye))
  SELECT (SELECT count(*) FROM nye)::int AS nye, (SELECT count(*) FROM borte)::int AS fjernet`;
}

/** Legger til historikk som ikke er der fra før, og gir tiltakene som fikk noe. Klokka tolv holder dagen fast i alle tidssoner. $1 rader, $2 kommune. */
export const historikkSql = `
  WITH inn AS (
    SELECT x.*, tiltak.id AS tiltak_id FROM jsonb_to_recordset($1::jsonb) AS x (id uuid, tiltak text, fra_status text, til_status text,
      aarsak_kode text, aarsak text, ny_dato text, dag date, person_id uuid)
    JOIN kommune.tiltak tiltak ON tiltak.kommune_id = $2 AND tiltak.noekkel = x.tiltak),
  skrevet AS (
    INSERT INTO kommune.statusendring (id, tiltak_id, fra_status, til_status, aarsak_kode, aarsak, ny_dato, person_id, tid)
    SELECT id, tiltak_id, fra_status, til_status, aarsak_kode, aarsak, ny_dato, person_id, coalesce((dag + time '12:00') AT TIME ZONE 'Europe/Oslo', now()) FROM inn
    ON CONFLICT (kommune_id, id) DO NOTHING RETURNING id)
  SELECT tiltak FROM skrevet JOIN inn USING (id)`;

/** Periodene som ikke lenger er utkast. $1 kommune, $2 nøkler. */
export const godkjentePerioderSql = `SELECT noekkel FROM kommune.maaleperiode WHERE kommune_id = $1 AND noekkel = ANY($2) AND status <> 'utkast'`;

/** Godkjenner perioder ingen har rørt, og fører det i historikken. $1 kommune, $2 nøkler, $3 person. */
export const godkjennPerioderSql = `
  WITH godkjent AS (
    UPDATE kommune.maaleperiode SET status = 'godkjent' WHERE kommune_id = $1 AND noekkel = ANY($2) AND status = 'utkast' AND utgave = 1 AND versjon = 1 RETURNING id, utgave)
  INSERT INTO kommune.periodehendelse (id, maaleperiode_id, utgave, fra_status, til_status, person_id) SELECT gen_random_uuid(), id, utgave, 'utkast', 'godkjent', $3::uuid FROM godkjent RETURNING id`;
