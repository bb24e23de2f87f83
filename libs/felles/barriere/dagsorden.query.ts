export const lockDagsordensak = `
  SELECT d.id, d.sak_id AS "sakId", d.moete, d.dato, d.rekkefoelge, d.svar, d.svar_fra AS "svarFra", d.svar_dato AS "svarDato", d.versjon
  FROM felles.dagsordensak d WHERE d.nettverk_id = $1 AND d.id = $2 FOR NO KEY UPDATE`;
export interface LaastDagsordensak { id: string; sakId: string; moete: string; dato: string | null; rekkefoelge: number; svar: string | null; svarFra: string | null; svarDato: string | null; versjon: number }

export const insertDagsordensak = 'INSERT INTO felles.dagsordensak (nettverk_id, id, sak_id, moete, dato, rekkefoelge) VALUES ($1, $2, $3, $4, $5, $6)';
export const updateDagsordensak = `
  UPDATE felles.dagsordensak SET moete = $3, dato = $4, rekkefoelge = $5, svar = $6, svar_fra = $7, svar_dato = $8, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2`;
export const deleteDagsordensak = 'DELETE FROM felles.dagsordensak WHERE nettverk_id = $1 AND id = $2';
