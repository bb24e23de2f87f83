-- Hvem som spør, i hvilken kommune, og med hvilke roller: det produktet også må vite før noe leses. $1 nøkkelen til økten, $2 kommunenummeret.
WITH oekt AS (
  SELECT noekkel, person_id, sist_brukt FROM tilgang.sesjon
  WHERE noekkel = $1 AND sist_brukt > now() - interval '30 minutes' AND opprettet > now() - interval '10 hours'),
brukt AS (
  UPDATE tilgang.sesjon s SET sist_brukt = now() FROM oekt WHERE s.noekkel = oekt.noekkel AND oekt.sist_brukt < now() - interval '1 minute')
SELECT p.id AS person, k.id AS kommune, k.navn AS kommunenavn, a.utgave::text AS utgave, array_agg(DISTINCT m.rolle) AS roller
FROM oekt
JOIN tilgang.person p ON p.id = oekt.person_id
JOIN tilgang.medlemskap m ON m.person_id = p.id AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
JOIN referanse.kommunenummer n ON n.kommune_id = m.kommune_id AND n.nummer = $2
JOIN referanse.kommune k ON k.id = n.kommune_id
JOIN tilgang.arbeidsrom a ON a.kommune_id = k.id
GROUP BY p.id, k.id, k.navn, a.utgave
