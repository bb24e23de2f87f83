/**
 * På innloggingen til den som leser utenfra: muren viser bare åpninger som gjelder henne nå. Den som varer lengst, først.
 * $1 rommet hun skal inn i, eller `null` når det holder at noe er åpent.
 */
export const findOpenNow = 'SELECT avtalerom FROM kommune.innsyn WHERE $1::text IS NULL OR $1 = ANY (innsynsrom) ORDER BY least(til, ytterst) DESC, id LIMIT 1';
export interface Aapent { avtalerom: number }

/** Medlemskapene en evaluator har rett til å lese med nå. $1 personen. */
export const findLesere = `
  SELECT m.id, m.avtalerom, m.firma FROM tilgang.medlemskap m
  WHERE m.person_id = $1 AND m.rom = 'evaluering' AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
    AND m.taushet_signert <= (now() AT TIME ZONE 'Europe/Oslo')::date
  ORDER BY m.avtalerom, m.id`;

/** Åpningene i en kommune, for den som leser. Ingen rad når ingenting er åpent. */
export const findOpening = `
  SELECT min(fra) AS fra, max(least(til, ytterst)) AS til,
    json_agg(json_build_object('avtalerom', avtalerom, 'innsynsrom', innsynsrom, 'fra', fra, 'til', least(til, ytterst), 'aarFra', aar_fra, 'aarTil', aar_til, 'forlenget', forlenget_fordi IS NOT NULL) ORDER BY least(til, ytterst) DESC, id) AS aapninger
  FROM kommune.innsyn HAVING count(*) > 0`;
export const findSatsingsnavn = 'SELECT navn FROM kommune.satsing';

export interface Romkommune { kommuneId: number; kommunenummer: string; navn: string }

/** Kommunene med rom i installasjonen. $1 fylkesnummer eller alle, $2 høyst så mange. */
export const listRomkommuner = `
  SELECT a.kommune_id AS "kommuneId", n.nummer AS kommunenummer, k.navn
  FROM tilgang.arbeidsrom a JOIN referanse.kommune k ON k.id = a.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  WHERE $1::text IS NULL OR k.fylkesnummer = $1
  ORDER BY k.navn COLLATE "nb-NO-x-icu" LIMIT $2`;
