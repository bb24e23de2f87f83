export const listKommuner = `
  SELECT n.nummer AS kommunenummer, k.navn, k.har_omraadesatsing AS "harOmraadesatsing"
  FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  ORDER BY k.har_omraadesatsing DESC, k.navn COLLATE "nb-NO-x-icu"`;
