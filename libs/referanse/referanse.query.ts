export const listKommuner = `
  SELECT k.id, n.nummer AS kommunenummer, k.navn, k.fylkesnummer, k.har_omraadesatsing AS "harOmraadesatsing", k.kilde,
    coalesce((SELECT json_agg(t.nummer ORDER BY t.til DESC) FROM referanse.kommunenummer t WHERE t.kommune_id = k.id AND t.til IS NOT NULL), '[]') AS "tidligereNumre"
  FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  ORDER BY k.navn COLLATE "nb-NO-x-icu"`;

export const listOrd = `
  SELECT kode, bokmaal, nynorsk, engelsk, definisjon, kategori FROM referanse.ord ORDER BY bokmaal COLLATE "nb-NO-x-icu"`;
