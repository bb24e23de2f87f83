import type { Flagg, Leverandoer, Nivaa, Spoerring } from './serie.ts';

export interface SerieRow { kode: string; versjon: number; nivaa: Nivaa; leverandoer: Leverandoer; tabell: string; spoerring: Spoerring | null }

const serie = 'kode, versjon, nivaa, leverandoer, tabell, spoerring';
export const findSerie = `SELECT ${serie} FROM referanse.statistikkserie WHERE kode = $1 AND gjeldende`;
/** De som kan hentes: gjeldende, med et utvalg, fra en kilde vi kjenner. */
export const listFetchable = `SELECT kode FROM referanse.statistikkserie WHERE gjeldende AND spoerring IS NOT NULL AND leverandoer <> 'annen' ORDER BY rekkefoelge, kode`;

/** Områdene det spørres om: kommunene som er kjent her, og fylkene deres. */
export const listAreas = `
  SELECT n.nummer AS kommune, k.fylkesnummer AS fylke FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL ORDER BY 1`;

/**
 * Lagrer et uttrekk, alt eller ingenting. Er innholdet det samme som sist, føres bare at det er kontrollert.
 * $1 id, $2 serie, $3 versjon, $4 måte, $5 filnavn, $6 oppdatert hos kilden, $7 kontrollsum, $8 radene. Gir id-en når noe er nytt.
 */
export const storeUttrekk = `
  WITH sist AS (SELECT id, kontrollsum FROM referanse.statistikkuttrekk WHERE serie_kode = $2 AND serie_versjon = $3 ORDER BY hentet DESC, id DESC LIMIT 1),
  kontrollert AS (UPDATE referanse.statistikkuttrekk u SET kontrollert = clock_timestamp() FROM sist WHERE u.id = sist.id AND sist.kontrollsum = $7 RETURNING u.id),
  rader AS (
    SELECT * FROM jsonb_to_recordset($8) AS r (omraadekode text, periode text, fra date, til date, verdi numeric, flagg text, n numeric)),
  nytt AS (
    INSERT INTO referanse.statistikkuttrekk (id, serie_kode, serie_versjon, maate, filnavn, oppdatert_hos_kilden, kontrollsum, antall)
    SELECT $1, $2, $3, $4, $5, $6, $7, (SELECT count(*) FROM rader) WHERE NOT EXISTS (SELECT FROM kontrollert) RETURNING id),
  tall AS (
    INSERT INTO referanse.observasjon (uttrekk_id, omraadekode, periode, fra, til, verdi, flagg, n)
    SELECT nytt.id, r.omraadekode, r.periode, r.fra, r.til, r.verdi, r.flagg, r.n FROM nytt, rader r RETURNING 1)
  SELECT nytt.id, (SELECT count(*) FROM tall)::int AS antall FROM nytt`;

export interface PunktRow { periode: string; fra: string; til: string; verdi: number | null; flagg: Flagg | null; n: number | null }
export interface LinjeRow { nivaa: 'omraade' | 'kommune' | 'fylke'; navn: string; kode: string; punkter: PunktRow[] }

/** Opplysningene om serien som følger hvert tall: hvem, hvilken tabell, lisens, og når. */
const om = `s.kode, s.versjon, s.navn, s.forklaring, s.enhet, s.desimaler, s.nivaa, s.leverandoer, s.tabell, s.lisens, s.kreditering,
  s.spoerring IS NOT NULL AND s.leverandoer <> 'annen' AS "kanHentes", u.hentet, u.kontrollert, u.oppdatert_hos_kilden AS "oppdatertHosKilden", u.maate, u.filnavn`;
const sist = `LEFT JOIN LATERAL (SELECT * FROM referanse.statistikkuttrekk u WHERE u.serie_kode = s.kode AND u.serie_versjon = s.versjon ORDER BY u.hentet DESC, u.id DESC LIMIT 1) u ON true`;

/** Grunnkretsene i et område er de som står med koden først, f.eks. «31180101 Mysen sentrum». */
const areas = `
  SELECT o.id, o.navn, o.nr, array_agg(DISTINCT substring(g from '^[0-9]{8}')) FILTER (WHERE g ~ '^[0-9]{8}') AS kretser
  FROM kommune.omraade o LEFT JOIN LATERAL unnest(o.grunnkretser) AS g ON true WHERE o.kommune_id = $1 GROUP BY o.id, o.navn, o.nr`;

const point = `json_build_object('periode', p.periode, 'fra', p.fra, 'til', p.til, 'verdi', p.verdi, 'flagg', p.flagg, 'n', p.n)`;

/**
 * Alle seriene med tallene for kommunen, fylket og områdene, i én setning. $1 kommunen.
 * Et område har bare et tall når alle grunnkretsene i det har ett: en sum med hull er ikke summen.
 */
export const findStatistikk = `
  WITH her AS (SELECT n.nummer, k.navn, k.fylkesnummer FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL WHERE k.id = $1),
  omraade AS (${areas}),
  linje AS (
    SELECT s.kode AS serie, 'kommune' AS nivaa, her.navn, her.nummer AS kode, 1 AS nr, u.id AS uttrekk FROM her, referanse.statistikkserie s ${sist} WHERE s.gjeldende AND s.nivaa = 'kommune'
    UNION ALL
    SELECT s.kode, 'fylke', her.fylkesnummer, her.fylkesnummer, 2, u.id FROM her, referanse.statistikkserie s ${sist} WHERE s.gjeldende AND s.nivaa <> 'grunnkrets'),
  punkt AS (
    SELECT l.serie, l.nivaa, l.navn, l.kode, l.nr, p.periode, p.fra, p.til, p.verdi, p.flagg, p.n FROM linje l JOIN referanse.observasjon p ON p.uttrekk_id = l.uttrekk AND p.omraadekode = l.kode
    UNION ALL
    SELECT s.kode, 'omraade', o.navn, o.id::text, -o.nr, p.periode, min(p.fra), min(p.til),
      CASE WHEN count(p.verdi) = cardinality(o.kretser) THEN sum(p.verdi) END,
      CASE WHEN count(p.verdi) = cardinality(o.kretser) THEN NULL WHEN bool_or(p.flagg = 'skjult') THEN 'skjult' ELSE 'mangler' END, NULL
    FROM omraade o CROSS JOIN referanse.statistikkserie s ${sist} JOIN referanse.observasjon p ON p.uttrekk_id = u.id AND p.omraadekode = ANY (o.kretser)
    WHERE s.gjeldende AND s.nivaa = 'grunnkrets' AND s.enhet = 'personer' GROUP BY s.kode, o.id, o.navn, o.nr, o.kretser, p.periode)
  SELECT ${om},
    coalesce((SELECT json_agg(json_build_object('nivaa', l.nivaa, 'navn', l.navn, 'kode', l.kode, 'punkter', l.punkter) ORDER BY l.nr)
      FROM (SELECT p.nivaa, p.navn, p.kode, p.nr, json_agg(${point} ORDER BY p.fra, p.til) AS punkter FROM punkt p WHERE p.serie = s.kode GROUP BY 1, 2, 3, 4) l), '[]') AS linjer,
    coalesce((SELECT json_agg(json_build_object('dag', g.dag, 'forklaring', g.forklaring, 'kilde', g.kilde) ORDER BY g.dag) FROM referanse.grenseendring g JOIN her ON her.nummer = g.kommunenummer), '[]') AS brudd
  FROM referanse.statistikkserie s ${sist} WHERE s.gjeldende ORDER BY s.rekkefoelge, s.kode`;

/** Områdene med hvor mange grunnkretser som er ført med kode, og innbyggertallet kommunen selv har oppgitt. $1 kommunen. */
export const listOmraader = `
  SELECT o.navn, o.innbyggere, o.innbyggere_til AS "innbyggereTil", o.innbyggere_presisjon AS presisjon, o.kilde, o.oppdiktet, cardinality(o.grunnkretser) AS "antallGrunnkretser",
    (SELECT count(*)::int FROM unnest(o.grunnkretser) AS g WHERE g ~ '^[0-9]{8}') AS "antallMedKode"
  FROM kommune.omraade o WHERE o.kommune_id = $1 ORDER BY o.nr`;

/** Seriene slik forvalteren ser dem: når de sist ble hentet, og hvor mange tall de har. */
export const listSerier = `SELECT ${om}, coalesce(u.antall, 0) AS antall FROM referanse.statistikkserie s ${sist} WHERE s.gjeldende ORDER BY s.rekkefoelge, s.kode`;
