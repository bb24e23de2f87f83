/** Bare de som kan få ansvar nå. Den som har sluttet, har fortsatt navnet sitt i historien. */
export const listMedarbeidere = `
  SELECT a.id, a.navn FROM kommune.medarbeider a
  WHERE EXISTS (
    SELECT FROM tilgang.medlemskap m WHERE m.kommune_id = a.kommune_id AND m.person_id = a.id
      AND coalesce(m.til, 'infinity') >= (now() AT TIME ZONE 'Europe/Oslo')::date)
  ORDER BY a.navn COLLATE "nb-NO-x-icu"`;
