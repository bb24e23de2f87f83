export const listKommuner = `
  SELECT n.nummer AS kommunenummer, k.navn, a.opprettet,
    count(DISTINCT m.person_id)::int AS "antallMedlemmer", count(*) FILTER (WHERE m.id IS NOT NULL AND m.person_id IS NULL)::int AS "antallInvitert"
  FROM tilgang.arbeidsrom a
  JOIN referanse.kommune k ON k.id = a.kommune_id
  JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  LEFT JOIN tilgang.medlemskap m ON m.kommune_id = a.kommune_id AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
  GROUP BY n.nummer, k.navn, a.opprettet ORDER BY k.navn COLLATE "nb-NO-x-icu"`;
