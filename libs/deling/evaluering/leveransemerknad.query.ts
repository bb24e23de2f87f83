/** $1 kommunen, $2 id, $3 avtalen, $4 leveransen, $5 rollen, $6 teksten. */
export const insertMerknad = `
  INSERT INTO felles.leveransemerknad (kommune_id, id, nettverk_id, avtale_id, leveranse_nr, rolle, tekst)
  SELECT $1, $2, m.nettverk_id, $3, $4, $5, $6 FROM referanse.nettverksmedlem m WHERE m.kommune_id = $1`;
