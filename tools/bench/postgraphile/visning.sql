-- Forsiden slik en som bruker PostGraphile, ville laget den: visninger og funksjoner i et eget skjema, med typede felt, på de samme tabellene og bak den samme muren.
-- Funksjonene er skrevet så PostgreSQL kan sette dem inn i setningen (STABLE, SETOF, ett SELECT), og visningene leser med rettighetene til den som spør.
CREATE SCHEMA oversiktsvisning;

CREATE VIEW oversiktsvisning.oversikt WITH (security_invoker) AS
  SELECT s.kommune_id, k.navn AS kommune, s.navn AS satsing, coalesce((SELECT array_agg(o.navn ORDER BY o.nr) FROM kommune.omraade o WHERE o.kommune_id = s.kommune_id), '{}') AS omraader
  FROM kommune.satsing s JOIN referanse.kommune k ON k.id = s.kommune_id;
COMMENT ON VIEW oversiktsvisning.oversikt IS E'@primaryKey kommune_id';

-- Slutten av det tidsrommet en frist er skrevet som; alle måneder har her 31 dager.
CREATE FUNCTION oversiktsvisning.siste(tid text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN length(tid) = 10 THEN tid ELSE (left(tid, 4)::int + (substr(tid, 6) = 'vinter')::int)::text || '-' || CASE substr(tid, 6)
    WHEN '' THEN '12' WHEN 'vaar' THEN '05' WHEN 'sommer' THEN '08' WHEN 'hoest' THEN '11' WHEN 'vinter' THEN '02' WHEN 'H1' THEN '06' WHEN 'H2' THEN '12'
    WHEN 'T1' THEN '04' WHEN 'T2' THEN '08' WHEN 'T3' THEN '12' ELSE substr(tid, 6) END || '-31' END COLLATE "C" $$;
CREATE FUNCTION oversiktsvisning.idag() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Europe/Oslo')::date $$;
CREATE FUNCTION oversiktsvisning.i_aar() RETURNS int LANGUAGE sql STABLE AS $$ SELECT extract(year FROM now() AT TIME ZONE 'Europe/Oslo')::int $$;
COMMENT ON FUNCTION oversiktsvisning.siste IS '@behavior -*';
COMMENT ON FUNCTION oversiktsvisning.idag IS '@behavior -*';
COMMENT ON FUNCTION oversiktsvisning.i_aar IS '@behavior -*';

CREATE TYPE oversiktsvisning.status_antall AS (status text, antall int, oppdiktede int);
CREATE FUNCTION oversiktsvisning.oversikt_tiltak_per_status(o oversiktsvisning.oversikt, person uuid, skriver boolean) RETURNS SETOF oversiktsvisning.status_antall LANGUAGE sql STABLE AS $$
  SELECT t.status, count(*)::int, count(*) FILTER (WHERE t.oppdiktet)::int FROM kommune.tiltak t
  WHERE t.kommune_id = o.kommune_id AND NOT t.arkivert AND (skriver OR t.status <> 'ide' OR t.ansvarlig_id = person)
  GROUP BY t.status ORDER BY array_position('{ide,forberedelse,under_etablering,i_drift,utsatt,fullfoert,stoppet}'::text[], t.status) $$;

CREATE TYPE oversiktsvisning.hendelse AS (type text, navn text, tid text, tiltak_id uuid, ferdig boolean, oppdiktet boolean);
CREATE FUNCTION oversiktsvisning.oversikt_hendelser(o oversiktsvisning.oversikt, person uuid, skriver boolean) RETURNS SETOF oversiktsvisning.hendelse LANGUAGE sql STABLE AS $$
  SELECT type, navn, tid, tiltak_id, ferdig, oppdiktet FROM (
    SELECT 'milepael' AS type, m.navn, m.frist::text AS tid, m.tiltak_id, m.naadd IS NOT NULL AS ferdig, m.oppdiktet OR t.oppdiktet AS oppdiktet
    FROM kommune.milepael m JOIN kommune.tiltak t ON t.kommune_id = m.kommune_id AND t.id = m.tiltak_id
    WHERE m.kommune_id = o.kommune_id AND NOT t.arkivert AND (skriver OR t.status <> 'ide' OR t.ansvarlig_id = person)
    UNION ALL SELECT 'ny_dato', t.navn, t.utsatt_til::text, t.id, false, t.oppdiktet FROM kommune.tiltak t
    WHERE t.kommune_id = o.kommune_id AND t.status = 'utsatt' AND NOT t.arkivert
    UNION ALL SELECT 'rapportfrist', k.navn, k.rapportfrist::text, NULL, false, k.oppdiktet FROM kommune.tilskudd k WHERE k.kommune_id = o.kommune_id AND NOT k.arkivert) h
  WHERE left(oversiktsvisning.siste(h.tid), 4) = oversiktsvisning.i_aar()::text
  ORDER BY oversiktsvisning.siste(h.tid), navn COLLATE "nb-NO-x-icu" LIMIT 100 $$;

CREATE TYPE oversiktsvisning.gjoeremaal AS (type text, antall int, tiltak_id uuid, navn text, frist text, aar int, oppdiktet boolean);
CREATE FUNCTION oversiktsvisning.oversikt_gjoeremaal(o oversiktsvisning.oversikt, person uuid, skriver boolean, attesterer boolean, vedtar boolean) RETURNS SETOF oversiktsvisning.gjoeremaal LANGUAGE sql STABLE AS $$
  WITH synlig AS (
    SELECT t.* FROM kommune.tiltak t WHERE t.kommune_id = o.kommune_id AND NOT t.arkivert AND (skriver OR t.status <> 'ide' OR t.ansvarlig_id = person)),
  mangler AS (SELECT * FROM synlig t WHERE t.status NOT IN ('fullfoert', 'stoppet'))
  SELECT type, antall, tiltak_id, navn, frist, aar, oppdiktet FROM (
    SELECT 1 AS vekt, 'plan_venter_paa_vedtak' AS type, 1 AS antall, NULL::uuid AS tiltak_id, NULL AS navn, NULL AS frist, p.aar, p.oppdiktet
    FROM kommune.handlingsplan p WHERE p.kommune_id = o.kommune_id AND p.status = 'til_behandling'
    UNION ALL SELECT 2, 'forbruk_venter_paa_attest', count(*)::int, NULL, NULL, NULL, f.aar, bool_or(f.oppdiktet)
    FROM kommune.forbruk f WHERE attesterer AND f.kommune_id = o.kommune_id AND f.attestert_tid IS NULL AND f.reversert_tid IS NULL GROUP BY f.aar
    UNION ALL SELECT 3, 'overfoering_venter', count(*)::int, NULL, NULL, NULL, v.fra_aar, bool_or(v.oppdiktet)
    FROM kommune.overfoering v WHERE v.kommune_id = o.kommune_id AND (attesterer AND v.status = 'oensket' OR vedtar AND v.status = 'bekreftet') GROUP BY v.fra_aar
    UNION ALL SELECT 4, 'plan_mangler_for_aaret', 1, NULL, NULL, NULL, oversiktsvisning.i_aar(), false
    WHERE NOT EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = o.kommune_id AND p.aar = oversiktsvisning.i_aar())
    UNION ALL SELECT 5, 'milepael_forfalt', 1, m.tiltak_id, m.navn, m.frist::text, NULL, m.oppdiktet OR t.oppdiktet
    FROM kommune.milepael m JOIN synlig t ON t.kommune_id = m.kommune_id AND t.id = m.tiltak_id WHERE m.naadd IS NULL AND oversiktsvisning.siste(m.frist) < oversiktsvisning.idag()::text
    UNION ALL SELECT 6, 'utsatt_naar_dato', 1, t.id, t.navn, t.utsatt_til::text, NULL, t.oppdiktet FROM synlig t WHERE t.status = 'utsatt' AND left(t.utsatt_til, 4) <= oversiktsvisning.i_aar()::text
    UNION ALL SELECT 7, 'ingen_programbeskrivelse', 1, NULL, NULL, NULL, NULL, false
    WHERE NOT EXISTS (SELECT FROM kommune.styringsdokument d WHERE d.kommune_id = o.kommune_id AND d.type = 'programbeskrivelse' AND d.status = 'vedtatt')
    UNION ALL SELECT 8, 'tiltak_uten_ansvarlig', count(*)::int, NULL, NULL, NULL, NULL, bool_or(t.oppdiktet) FROM mangler t WHERE t.ansvarlig_id IS NULL HAVING count(*) > 0
    UNION ALL SELECT 9, 'tiltak_uten_maal', count(*)::int, NULL, NULL, NULL, NULL, bool_or(t.oppdiktet) FROM mangler t
    WHERE NOT EXISTS (SELECT FROM kommune.tiltak_maal u WHERE u.kommune_id = t.kommune_id AND u.tiltak_id = t.id) HAVING count(*) > 0
    UNION ALL SELECT 10, 'tiltak_uten_innsatsomraade', count(*)::int, NULL, NULL, NULL, NULL, bool_or(t.oppdiktet) FROM mangler t WHERE t.innsatsomraade_id IS NULL HAVING count(*) > 0) v
  ORDER BY vekt, aar, frist, navn LIMIT 12 $$;

CREATE TYPE oversiktsvisning.siste_endring AS (nr bigint, tid timestamptz, hvem text, handling text, navn text);
CREATE FUNCTION oversiktsvisning.oversikt_siste_endringer(o oversiktsvisning.oversikt, leser_loggen boolean) RETURNS SETOF oversiktsvisning.siste_endring LANGUAGE sql STABLE AS $$
  SELECT l.nr, l.tid, m.navn, l.handling, l.innhold::json #>> '{rader,0,navn}'
  FROM (SELECT * FROM kommune.logg WHERE leser_loggen AND kommune_id = o.kommune_id ORDER BY nr DESC LIMIT 8) l LEFT JOIN kommune.medarbeider m ON m.kommune_id = l.kommune_id AND m.id = l.person_id ORDER BY l.nr DESC $$;

CREATE VIEW oversiktsvisning.oversiktsplan WITH (security_invoker) AS
  SELECT p.kommune_id, p.aar, p.utgave, p.status, p.oppdiktet, CASE p.status
    WHEN 'utkast' THEN 'Programleder skriver planen. Så går den til ' || k.behandler || '.'
    WHEN 'til_behandling' THEN 'Til behandling hos ' || k.behandler || CASE WHEN k.behandler = k.vedtar THEN '.' ELSE '. Så vedtas den av ' || k.vedtar || '.' END
    WHEN 'vedtatt' THEN 'Vedtatt. Programleder sender den til ' || k.mottaker || '.' WHEN 'sendt' THEN 'Sendt. Venter på svar fra ' || k.mottaker || '.'
    WHEN 'returnert' THEN 'I retur fra ' || k.mottaker || '. Programleder lager en ny utgave.' END AS neste
  FROM kommune.satsing s CROSS JOIN LATERAL (
    SELECT * FROM kommune.handlingsplan h WHERE h.kommune_id = s.kommune_id ORDER BY h.aar = oversiktsvisning.i_aar() DESC, h.aar DESC, h.utgave DESC LIMIT 1) p
  LEFT JOIN (VALUES
    ('halden', 'kommunedirektørens ledergruppe', 'kommunedirektørens ledergruppe', 'Kommunal- og distriktsdepartementet'),
    ('sarpsborg', 'politisk styringsgruppe', 'formannskapet', 'Kommunal- og distriktsdepartementet'), ('enkel', 'styringsgruppa', 'styringsgruppa', NULL)) AS k (kjede, behandler, vedtar, mottaker) ON k.kjede = p.kjede;
COMMENT ON VIEW oversiktsvisning.oversiktsplan IS E'@primaryKey kommune_id\n@foreignKey (kommune_id) references oversiktsvisning.oversikt (kommune_id)|@foreignSingleFieldName plan';

-- To felt på tabellene ville ellers fått samme navn når de leses uten visninger.
COMMENT ON CONSTRAINT postering_kommune_id_reverserer_id_fkey ON kommune.postering IS E'@foreignSingleFieldName reversering';
