-- Pengene på forsiden som visning, med summene regnet i databasen.
CREATE TYPE oversiktsvisning.beloepsrom AS (fra bigint, til bigint);
CREATE VIEW oversiktsvisning.oversiktspenger WITH (security_invoker) AS
WITH budsjett AS (
  SELECT b.* FROM kommune.satsing s CROSS JOIN LATERAL (
    SELECT b.kommune_id, b.id, b.aar, b.laast, b.satsing_id FROM kommune.budsjettaar b
    WHERE b.kommune_id = s.kommune_id AND EXISTS (SELECT FROM kommune.budsjettlinje l WHERE l.kommune_id = b.kommune_id AND l.budsjettaar_id = b.id)
    ORDER BY b.aar > oversiktsvisning.i_aar(), abs(b.aar - oversiktsvisning.i_aar()) LIMIT 1) b),
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
  SELECT p.kommune_id, p.id, p.budsjettlinje_id AS linje_id, p.oppdiktet, CASE WHEN b.laast THEN coalesce(f.fordelt, p.beloep_oere) ELSE p.beloep_oere END - coalesce(f.ut, 0) AS raar
  FROM budsjett b JOIN kommune.budsjettlinje l ON l.kommune_id = b.kommune_id AND l.budsjettaar_id = b.id
  JOIN kommune.finansieringspost p ON p.kommune_id = l.kommune_id AND p.budsjettlinje_id = l.id
  LEFT JOIN flyttet f ON f.linje_id = p.budsjettlinje_id AND f.tilskudd_id = p.tilskudd_id),
sagt AS MATERIALIZED (
  SELECT p.id AS post_id, p.linje_id, f.kommune_id, f.id, f.ord, f.foert_tid, fp.beloep_oere AS kjent, CASE WHEN fp.beloep_oere IS NULL THEN f.beloep_oere END AS udelt
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
udelt AS (
  SELECT linje_id, sum(udelt) AS roerer, sum(udelt) FILTER (WHERE her = (SELECT count(*) FROM kommune.forbruk_post a WHERE a.kommune_id = d.kommune_id AND a.forbruk_id = d.id)) AS inne
  FROM (SELECT kommune_id, linje_id, id, udelt, count(*) AS her FROM sagt WHERE udelt IS NOT NULL GROUP BY kommune_id, linje_id, id, udelt) d GROUP BY linje_id),
sum AS (
  SELECT coalesce(sum(raar), 0)::bigint AS fordelt, coalesce(sum(fra), 0)::bigint AS fra, coalesce(sum(til), 0)::bigint AS til, count(*) FILTER (WHERE fra <> til)::int AS ukjent FROM (
    SELECT r.raar, r.fra + greatest(coalesce(u.inne, 0) - coalesce(r.medregnet, 0), 0) AS fra, r.til + greatest(coalesce(u.roerer, 0) - coalesce(r.ledig, 0), 0) AS til
    FROM rom r LEFT JOIN udelt u USING (linje_id)) l)
SELECT b.kommune_id, b.aar, k.faatt, k.ventet, s.fordelt, s.ukjent AS ukjent_linjer,
  EXISTS (SELECT FROM kommune.budsjettlinje l WHERE l.kommune_id = b.kommune_id AND l.budsjettaar_id = b.id AND l.oppdiktet) OR EXISTS (SELECT FROM post WHERE oppdiktet)
    OR EXISTS (SELECT FROM foert WHERE oppdiktet)
    OR EXISTS (SELECT FROM kommune.forbruk f WHERE f.kommune_id = b.kommune_id AND f.satsing_id = b.satsing_id AND f.aar = b.aar AND f.oppdiktet AND f.reversert_tid IS NULL) AS oppdiktet,
  (s.fra, s.til)::oversiktsvisning.beloepsrom AS brukt, (s.fordelt - s.til, s.fordelt - s.fra)::oversiktsvisning.beloepsrom AS igjen
FROM budsjett b CROSS JOIN sum s CROSS JOIN LATERAL (
  SELECT coalesce(sum(beloep_oere) FILTER (WHERE konto NOT IN ('tilsagn', 'utbetalt')), 0)::bigint AS faatt, coalesce(-sum(beloep_oere) FILTER (WHERE konto IN ('ventet', 'forskuttert')), 0)::bigint AS ventet
  FROM kommune.saldo k WHERE k.kommune_id = b.kommune_id AND k.aar = b.aar) k;
COMMENT ON VIEW oversiktsvisning.oversiktspenger IS E'@primaryKey kommune_id\n@foreignKey (kommune_id) references oversiktsvisning.oversikt (kommune_id)|@foreignSingleFieldName penger';
