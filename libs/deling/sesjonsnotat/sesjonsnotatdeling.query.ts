/** $1 kommunen, $2 id, $3 punktet, $4 teksten, $5 oppdiktet. Ingen rad når punktet ikke er i kommunens nettverk. */
export const insertDelt = `
  INSERT INTO felles.delt_sesjonsnotat (kommune_id, id, nettverk_id, post_id, tekst, oppdiktet)
  SELECT $1, $2, p.nettverk_id, p.id, $4, $5 FROM felles.konferansepost p WHERE p.id = $3 RETURNING id`;
/** Teksten går, og raden står som et merke. $1 kommunen, $2 det som er delt. */
export const withdrawDelt = 'UPDATE felles.delt_sesjonsnotat SET tekst = NULL, trukket = now() WHERE kommune_id = $1 AND id = $2 AND trukket IS NULL';
