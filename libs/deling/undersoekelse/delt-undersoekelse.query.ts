/** Runden i delingen `d`, slik den ligger i felles. Tom for annet, og når den er trukket tilbake. */
export const undersoekelseJson = (d: string) => `(SELECT json_build_object('serieId', t.serie_id, 'navn', t.navn, 'runde', t.runde, 'dato', ${d}.periode, 'omraade', t.omraade, 'metode', t.metode, 'kildetekst', t.kildetekst, 'spoersmaal', t.spoersmaal, 'grense', t.grense)
      FROM felles.delt_undersoekelse t WHERE t.kommune_id = ${d}.kommune_id AND t.deling_id = ${d}.id)`;

/** Navnet på undersøkelsen bak delingen `d`, så lenge den er delt. */
export const deltUndersoekelsesnavn = (d: string) => `(SELECT t.navn FROM felles.delt_undersoekelse t WHERE t.kommune_id = ${d}.kommune_id AND t.deling_id = ${d}.id)`;
/** Det samme, slik kommunen selv kaller den nå. */
export const egetUndersoekelsesnavn = (d: string) => `(SELECT u.navn FROM kommune.undersoekelse u WHERE u.kommune_id = ${d}.kommune_id AND u.id = ${d}.serie_id)`;

/** Om svarene i runden er endret siden delingen `d`. */
export const nyereUndersoekelse = (d: string) => `EXISTS (SELECT FROM kommune.undersoekelsesrunde r WHERE r.kommune_id = ${d}.kommune_id AND r.undersoekelse_id = ${d}.serie_id AND r.dato = ${d}.periode AND r.versjon > ${d}.utgave)`;

/** Delingen av runden som gjelder. $1 kommunen, $2 undersøkelsen, $3 datoen. */
export const findDeltUndersoekelse = `SELECT id FROM felles.deling WHERE kommune_id = $1 AND type = 'undersoekelse' AND serie_id = $2 AND periode = $3 AND trukket IS NULL`;

/** Hodet og runden i én setning. $1 id, $2 kommunen, $3 nettverket, $4 datoen, $5 versjonen av svarene, $6 satsing, $7 oppdiktet, $8 hvem det er for, $9 undersøkelsen, $10 navn, $11 før eller etter, $12 området, $13 metoden, $14 kilden, $15 spørsmålene, $16 grensa, $17 reglene. */
export const insertUndersoekelse = `
  WITH hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, periode, utgave, satsing, oppdiktet, mottaker, serie_id)
    VALUES ($2, $1, $3, 'undersoekelse', left($4, 4)::int, $4, $5, $6, $7, $8, $9))
  INSERT INTO felles.delt_undersoekelse (kommune_id, deling_id, nettverk_id, serie_id, navn, runde, omraade, metode, kildetekst, spoersmaal, grense, regler)
  VALUES ($2, $1, $3, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
