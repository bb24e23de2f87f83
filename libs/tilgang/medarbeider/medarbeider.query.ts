/** Bare de som kan få ansvar nå. Den som har sluttet, har fortsatt navnet sitt i historien. */
export const listMedarbeidere = `
  SELECT a.id, a.navn FROM kommune.medarbeider a
  WHERE EXISTS (
    SELECT FROM tilgang.medlemskap m WHERE m.kommune_id = a.kommune_id AND m.person_id = a.id
      AND coalesce(m.til, 'infinity') >= (now() AT TIME ZONE 'Europe/Oslo')::date)
  ORDER BY a.navn COLLATE "nb-NO-x-icu"`;

/** Det noen utenfra trenger navn på: dem som har ansvaret for et tiltak hun kan se. Hvem som ellers arbeider i kommunen, angår henne ikke. */
export const listAnsvarlige = `
  SELECT a.id, a.navn FROM kommune.medarbeider a
  WHERE EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = a.kommune_id AND t.ansvarlig_id = a.id)
  ORDER BY a.navn COLLATE "nb-NO-x-icu"`;
