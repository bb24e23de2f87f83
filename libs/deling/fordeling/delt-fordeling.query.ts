/** Tabellen i delingen `d`, slik den ligger i felles. Tom for annet enn en fordeling, og når den er trukket tilbake. */
export const fordelingJson = (d: string) => `(SELECT json_build_object('serieId', t.serie_id, 'navn', t.navn, 'teller', t.teller, 'dimensjoner', t.dimensjoner, 'grense', t.grense, 'celler', t.celler)
      FROM felles.delt_fordeling t WHERE t.kommune_id = ${d}.kommune_id AND t.deling_id = ${d}.id)`;

/** Navnet på serien bak delingen `d`, så lenge den er delt. */
export const deltSerienavn = (d: string) => `(SELECT t.navn FROM felles.delt_fordeling t WHERE t.kommune_id = ${d}.kommune_id AND t.deling_id = ${d}.id)`;
/** Det samme, slik kommunen selv kaller den nå. Da har også merket et navn. */
export const egetSerienavn = (d: string) => `(SELECT f.navn FROM kommune.fordeling f WHERE f.kommune_id = ${d}.kommune_id AND f.id = ${d}.serie_id)`;

/** Om tallene for perioden er endret siden delingen `d`. */
export const nyereFordeling = (d: string) => `EXISTS (SELECT FROM kommune.fordelingsperiode p WHERE p.kommune_id = ${d}.kommune_id AND p.fordeling_id = ${d}.serie_id AND p.periode = ${d}.periode AND p.versjon > ${d}.utgave)`;

/** Delingen av serien som gjelder for perioden. $1 kommunen, $2 serien, $3 perioden. */
export const findDeltFordeling = `SELECT id FROM felles.deling WHERE kommune_id = $1 AND type = 'fordeling' AND serie_id = $2 AND periode = $3 AND trukket IS NULL`;

/** Hodet og tabellen i én setning. $1 id, $2 kommunen, $3 nettverket, $4 perioden, $5 versjonen av tallene, $6 satsing, $7 oppdiktet, $8 hvem det er for, $9 serien, $10 navn, $11 hvem som telles, $12 inndelingene, $13 grensa, $14 reglene, $15 cellene. */
export const insertFordeling = `
  WITH hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, periode, utgave, satsing, oppdiktet, mottaker, serie_id)
    VALUES ($2, $1, $3, 'fordeling', left($4, 4)::int, $4, $5, $6, $7, $8, $9))
  INSERT INTO felles.delt_fordeling (kommune_id, deling_id, nettverk_id, serie_id, navn, teller, dimensjoner, grense, regler, celler)
  VALUES ($2, $1, $3, $9, $10, $11, $12, $13, $14, $15)`;
