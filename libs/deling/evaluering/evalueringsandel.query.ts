export const insertSvar = `
  INSERT INTO felles.avtalesvar (kommune_id, id, nettverk_id, avtale_id, utgave, svar, kontrollsum, rolle, dato, merknad, bokfoert_oere)
  SELECT $1, $2, m.nettverk_id, $3, $4, $5, $6, $7, $8, $9, $10 FROM referanse.nettverksmedlem m WHERE m.kommune_id = $1`;
