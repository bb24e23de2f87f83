-- Hele forsiden som ett svar, skrevet for hånd. $1 personen, $2 kommunens navn, $3 ser alle utkast, $4 leser loggen, $5 attesterer, $6 fører vedtak.
WITH tid AS (
  SELECT (now() AT TIME ZONE 'Europe/Oslo')::date AS idag, extract(year FROM now() AT TIME ZONE 'Europe/Oslo')::int AS aar),
synlig AS MATERIALIZED (
  SELECT kommune_id, id, navn, status, utsatt_til, ansvarlig_id, innsatsomraade_id, oppdiktet FROM kommune.tiltak
  WHERE NOT arkivert AND ($3::boolean OR status <> 'ide' OR ansvarlig_id = $1::uuid)),
status AS (SELECT status, count(*)::int AS antall, count(*) FILTER (WHERE oppdiktet)::int AS oppdiktede FROM synlig GROUP BY status),
-- `siste` er slutten av det tidsrommet en frist er skrevet som; alle måneder har her 31 dager.
hendelse AS MATERIALIZED (
  SELECT h.*, CASE WHEN length(h.tid) = 10 THEN h.tid ELSE (left(h.tid, 4)::int + (substr(h.tid, 6) = 'vinter')::int)::text || '-' || CASE substr(h.tid, 6)
      WHEN '' THEN '12' WHEN 'vaar' THEN '05' WHEN 'sommer' THEN '08' WHEN 'hoest' THEN '11' WHEN 'vinter' THEN '02' WHEN 'H1' THEN '06' WHEN 'H2' THEN '12'
      WHEN 'T1' THEN '04' WHEN 'T2' THEN '08' WHEN 'T3' THEN '12' ELSE substr(h.tid, 6) END || '-31' END COLLATE "C" AS siste
  FROM (
    SELECT 'milepael' AS type, m.navn, m.frist::text AS tid, m.tiltak_id, m.naadd IS NOT NULL AS ferdig, m.oppdiktet OR t.oppdiktet AS oppdiktet
    FROM kommune.milepael m JOIN synlig t ON t.kommune_id = m.kommune_id AND t.id = m.tiltak_id
    UNION ALL SELECT 'ny_dato', navn, utsatt_til::text, id, false, oppdiktet FROM synlig WHERE status = 'utsatt'
    UNION ALL SELECT 'rapportfrist', navn, rapportfrist::text, NULL, false, oppdiktet FROM kommune.tilskudd WHERE NOT arkivert) h
  WHERE h.tid IS NOT NULL),
budsjett AS MATERIALIZED (
  SELECT b.kommune_id, b.id, b.aar, b.laast, b.satsing_id FROM kommune.budsjettaar b, tid
  WHERE EXISTS (SELECT FROM kommune.budsjettlinje l WHERE l.kommune_id = b.kommune_id AND l.budsjettaar_id = b.id) ORDER BY b.aar > tid.aar, abs(b.aar - tid.aar) LIMIT 1),
-- Det som er ført i året: det som er flyttet til og fra linjene, uten det som er reversert og uten bruk, og om noe er oppdiktet.
foert AS MATERIALIZED (
  SELECT p.id, p.type, p.tilskudd_id, p.fra_konto, p.fra_linje_id, p.til_konto, p.til_linje_id, p.beloep_oere, p.reverserer_id, p.oppdiktet
  FROM budsjett b JOIN kommune.postering p ON p.kommune_id = b.kommune_id AND b.aar IN (p.fra_aar, p.til_aar)),
staar AS MATERIALIZED (
  SELECT * FROM foert p WHERE p.type NOT IN ('forbruk', 'reversering') AND NOT EXISTS (SELECT FROM foert r WHERE r.reverserer_id = p.id)),
flyttet AS (
  SELECT linje_id, tilskudd_id, sum(fordelt) AS fordelt, sum(ut) AS ut FROM (
    SELECT til_linje_id AS linje_id, tilskudd_id, beloep_oere AS fordelt, NULL::bigint AS ut FROM staar WHERE til_konto = 'fordelt'
    UNION ALL SELECT fra_linje_id, tilskudd_id, CASE WHEN type IN ('inndragning', 'omdisponering') THEN -beloep_oere END, CASE WHEN type IN ('overfoering', 'tilbakebetaling') THEN beloep_oere END
    FROM staar WHERE fra_konto = 'fordelt') b
  GROUP BY linje_id, tilskudd_id),
post AS MATERIALIZED (
  SELECT p.kommune_id, p.id, p.budsjettlinje_id AS linje_id, p.oppdiktet,
    CASE WHEN b.laast THEN coalesce(f.fordelt, p.beloep_oere) ELSE p.beloep_oere END - coalesce(f.ut, 0) AS raar
  FROM budsjett b JOIN kommune.budsjettlinje l ON l.kommune_id = b.kommune_id AND l.budsjettaar_id = b.id
  JOIN kommune.finansieringspost p ON p.kommune_id = l.kommune_id AND p.budsjettlinje_id = l.id
  LEFT JOIN flyttet f ON f.linje_id = p.budsjettlinje_id AND f.tilskudd_id = p.tilskudd_id),
sagt AS MATERIALIZED (
  SELECT p.id AS post_id, p.linje_id, f.id, f.ord, f.foert_tid, fp.beloep_oere AS kjent, CASE WHEN fp.beloep_oere IS NULL THEN f.beloep_oere END AS udelt, f.kommune_id
  FROM post p JOIN kommune.forbruk_post fp ON fp.kommune_id = p.kommune_id AND fp.finansieringspost_id = p.id
  JOIN kommune.forbruk f ON f.kommune_id = fp.kommune_id AND f.id = fp.forbruk_id AND f.reversert_tid IS NULL),
per_post AS (
  SELECT post_id, sum(kjent) AS kjent, bool_or(udelt IS NOT NULL) AS roert, (array_agg(ord ORDER BY foert_tid DESC, id DESC) FILTER (WHERE ord IS NOT NULL))[1] AS ord FROM sagt GROUP BY post_id),
rom AS (
  SELECT p.linje_id, sum(p.raar) AS raar,
    sum(k.kjent + CASE WHEN s.ord = 'alt_brukt' THEN k.slakk ELSE 0 END) AS fra, sum(k.kjent + CASE WHEN k.lukket THEN 0 ELSE k.slakk END) AS til,
    sum(k.slakk) FILTER (WHERE s.roert AND s.ord = 'alt_brukt') AS medregnet, min(CASE WHEN k.lukket THEN 0 ELSE k.slakk END) FILTER (WHERE s.roert) AS ledig
  FROM post p LEFT JOIN per_post s ON s.post_id = p.id
  CROSS JOIN LATERAL (SELECT coalesce(s.kjent, 0) AS kjent, greatest(p.raar - coalesce(s.kjent, 0), 0) AS slakk, coalesce(s.ord = 'ingenting_brukt', s.post_id IS NOT NULL) AS lukket) k
  GROUP BY p.linje_id),
-- Et beløp uten fordeling er brukt på linja når alle postene det gjelder, er der.
udelt AS (
  SELECT linje_id, sum(udelt) AS roerer, sum(udelt) FILTER (WHERE her = (SELECT count(*) FROM kommune.forbruk_post a WHERE a.kommune_id = d.kommune_id AND a.forbruk_id = d.id)) AS inne
  FROM (SELECT kommune_id, linje_id, id, udelt, count(*) AS her FROM sagt WHERE udelt IS NOT NULL GROUP BY kommune_id, linje_id, id, udelt) d GROUP BY linje_id),
sum AS (
  SELECT coalesce(sum(raar), 0) AS fordelt, coalesce(sum(fra), 0) AS fra, coalesce(sum(til), 0) AS til, count(*) FILTER (WHERE fra <> til)::int AS ukjent FROM (
    SELECT r.raar, r.fra + greatest(coalesce(u.inne, 0) - coalesce(r.medregnet, 0), 0) AS fra, r.til + greatest(coalesce(u.roerer, 0) - coalesce(r.ledig, 0), 0) AS til
    FROM rom r LEFT JOIN udelt u USING (linje_id)) l),
venter AS (
  SELECT 1 AS vekt, 'plan_venter_paa_vedtak' AS type, 1 AS antall, NULL::uuid AS tiltak, NULL AS navn, NULL AS frist, aar, oppdiktet FROM kommune.handlingsplan WHERE status = 'til_behandling'
  UNION ALL SELECT 2, 'forbruk_venter_paa_attest', count(*)::int, NULL, NULL, NULL, aar, bool_or(oppdiktet) FROM kommune.forbruk WHERE $5::boolean AND attestert_tid IS NULL AND reversert_tid IS NULL GROUP BY aar
  UNION ALL SELECT 3, 'overfoering_venter', count(*)::int, NULL, NULL, NULL, fra_aar, bool_or(oppdiktet) FROM kommune.overfoering WHERE ($5::boolean AND status = 'oensket') OR ($6::boolean AND status = 'bekreftet') GROUP BY fra_aar
  UNION ALL SELECT 4, 'plan_mangler_for_aaret', 1, NULL, NULL, NULL, tid.aar, false FROM kommune.satsing s, tid WHERE NOT EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = s.kommune_id AND p.aar = tid.aar)
  UNION ALL SELECT 5, 'milepael_forfalt', 1, tiltak_id, navn, h.tid, NULL, oppdiktet FROM hendelse h, tid WHERE type = 'milepael' AND NOT ferdig AND siste < idag::text
  UNION ALL SELECT 6, 'utsatt_naar_dato', 1, id, navn, utsatt_til, NULL, oppdiktet FROM synlig, tid WHERE status = 'utsatt' AND left(utsatt_til, 4) <= aar::text
  UNION ALL SELECT 7, 'ingen_programbeskrivelse', 1, NULL, NULL, NULL, NULL, false FROM kommune.satsing WHERE NOT EXISTS (SELECT FROM kommune.styringsdokument WHERE type = 'programbeskrivelse' AND status = 'vedtatt')
  UNION ALL SELECT * FROM (
    SELECT m.vekt, m.type, count(*)::int, NULL::uuid, NULL, NULL, NULL::int, bool_or(t.oppdiktet) FROM synlig t
    CROSS JOIN LATERAL (VALUES (8, 'tiltak_uten_ansvarlig', t.ansvarlig_id IS NULL), (9, 'tiltak_uten_maal', NOT EXISTS (SELECT FROM kommune.tiltak_maal u WHERE u.kommune_id = t.kommune_id AND u.tiltak_id = t.id)), (10, 'tiltak_uten_innsatsomraade', t.innsatsomraade_id IS NULL)) AS m (vekt, type, mangler)
    WHERE t.status NOT IN ('fullfoert', 'stoppet') AND m.mangler GROUP BY m.vekt, m.type) mangler)
SELECT json_build_object('data', json_build_object('oversikt', json_build_object('__typename', 'Oversikt', 'kommune', $2::text,
  'satsing', (SELECT navn FROM kommune.satsing),
  'omraader', coalesce((SELECT json_agg(navn ORDER BY nr) FROM kommune.omraade), '[]'),
  'tiltakPerStatus', coalesce((SELECT json_agg(json_build_object('__typename', 'StatusAntall', 'status', status, 'antall', antall, 'oppdiktede', oppdiktede) ORDER BY array_position('{ide,forberedelse,under_etablering,i_drift,utsatt,fullfoert,stoppet}'::text[], status)) FROM status), '[]'),
  'gjoeremaal', coalesce((SELECT json_agg(json_build_object('__typename', 'Gjoeremaal', 'type', type, 'antall', antall, 'tiltakId', tiltak, 'navn', navn, 'frist', frist, 'aar', aar, 'oppdiktet', oppdiktet) ORDER BY vekt, aar, frist, navn) FROM (SELECT * FROM venter ORDER BY vekt, aar, frist, navn LIMIT 12) v), '[]'),
  'penger', (SELECT json_build_object('__typename', 'Oversiktspenger', 'aar', b.aar, 'faatt', k.faatt::text, 'ventet', k.ventet::text, 'fordelt', s.fordelt::text, 'ukjentLinjer', s.ukjent,
      'oppdiktet', EXISTS (SELECT FROM kommune.budsjettlinje l WHERE l.kommune_id = b.kommune_id AND l.budsjettaar_id = b.id AND l.oppdiktet) OR EXISTS (SELECT FROM post WHERE oppdiktet)
        OR EXISTS (SELECT FROM foert WHERE oppdiktet)
        OR EXISTS (SELECT FROM kommune.forbruk f WHERE f.kommune_id = b.kommune_id AND f.satsing_id = b.satsing_id AND f.aar = b.aar AND f.oppdiktet AND f.reversert_tid IS NULL),
      'brukt', json_build_object('__typename', 'Beloepsrom', 'fra', s.fra::text, 'til', s.til::text), 'igjen', json_build_object('__typename', 'Beloepsrom', 'fra', (s.fordelt - s.til)::text, 'til', (s.fordelt - s.fra)::text))
    FROM budsjett b, sum s, LATERAL (SELECT coalesce(sum(beloep_oere) FILTER (WHERE konto NOT IN ('tilsagn', 'utbetalt')), 0) AS faatt, coalesce(-sum(beloep_oere) FILTER (WHERE konto IN ('ventet', 'forskuttert')), 0) AS ventet FROM kommune.saldo WHERE aar = b.aar) k),
  'plan', (SELECT json_build_object('__typename', 'Oversiktsplan', 'aar', p.aar, 'utgave', p.utgave, 'status', p.status, 'neste', CASE p.status
        WHEN 'utkast' THEN 'Programleder skriver planen. Så går den til ' || k.behandler || '.'
        WHEN 'til_behandling' THEN 'Til behandling hos ' || k.behandler || CASE WHEN k.behandler = k.vedtar THEN '.' ELSE '. Så vedtas den av ' || k.vedtar || '.' END
        WHEN 'vedtatt' THEN 'Vedtatt. Programleder sender den til ' || k.mottaker || '.' WHEN 'sendt' THEN 'Sendt. Venter på svar fra ' || k.mottaker || '.'
        WHEN 'returnert' THEN 'I retur fra ' || k.mottaker || '. Programleder lager en ny utgave.' END, 'oppdiktet', p.oppdiktet)
    FROM tid, LATERAL (SELECT * FROM kommune.handlingsplan ORDER BY handlingsplan.aar = tid.aar DESC, handlingsplan.aar DESC, utgave DESC LIMIT 1) p
    LEFT JOIN LATERAL (VALUES
      ('halden', 'kommunedirektørens ledergruppe', 'kommunedirektørens ledergruppe', 'Kommunal- og distriktsdepartementet'),
      ('sarpsborg', 'politisk styringsgruppe', 'formannskapet', 'Kommunal- og distriktsdepartementet'), ('enkel', 'styringsgruppa', 'styringsgruppa', NULL)) AS k (kjede, behandler, vedtar, mottaker) ON k.kjede = p.kjede),
  'hendelser', coalesce((SELECT json_agg(json_build_object('__typename', 'Aarshendelse', 'type', type, 'navn', navn, 'tid', h.tid, 'tiltakId', tiltak_id, 'ferdig', ferdig, 'oppdiktet', oppdiktet) ORDER BY siste, navn COLLATE "nb-NO-x-icu")
    FROM (SELECT h.* FROM hendelse h, tid WHERE left(h.siste, 4) = tid.aar::text ORDER BY h.siste LIMIT 100) h), '[]'),
  'sisteEndringer', coalesce((SELECT json_agg(json_build_object('__typename', 'SisteEndring', 'nr', l.nr::text, 'tid', l.tid, 'hvem', m.navn, 'handling', l.handling, 'navn', l.innhold::json #>> '{rader,0,navn}') ORDER BY l.nr DESC)
    FROM (SELECT * FROM kommune.logg WHERE $4::boolean ORDER BY nr DESC LIMIT 8) l LEFT JOIN kommune.medarbeider m ON m.kommune_id = l.kommune_id AND m.id = l.person_id), '[]')
)))::text AS svar
