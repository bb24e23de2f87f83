/** En plass på dagsordenen. Står møtet i kalenderen, gjelder tittelen og datoen der. Trenger `medMoete`. */
export const dagsordenJson = (d: string) => `json_build_object('id', ${d}.id, 'sakId', ${d}.sak_id, 'kalenderpunktId', ${d}.kalenderpunkt_id, 'moete', coalesce(mp.tittel, ${d}.moete),
    'dato', CASE WHEN mp.id IS NULL THEN ${d}.dato ELSE mp.dato END, 'avlyst', mp.avlyst_fordi IS NOT NULL, 'rekkefoelge', ${d}.rekkefoelge,
    'svar', ${d}.svar, 'svarFra', ${d}.svar_fra, 'svarDato', ${d}.svar_dato, 'versjon', ${d}.versjon)`;
export const medMoete = (d: string) => `LEFT JOIN felles.kalenderpunkt mp ON mp.nettverk_id = ${d}.nettverk_id AND mp.id = ${d}.kalenderpunkt_id`;
/** Det siste møtet først. */
export const sisteMoeteFoerst = (d: string) => `coalesce(mp.dato, ${d}.dato) COLLATE "C" DESC NULLS LAST, ${d}.id DESC`;

export const lockDagsordensak = `
  SELECT d.id, d.sak_id AS "sakId", d.kalenderpunkt_id AS "kalenderpunktId", d.moete, d.dato, d.rekkefoelge, d.svar, d.svar_fra AS "svarFra", d.svar_dato AS "svarDato", d.versjon
  FROM felles.dagsordensak d WHERE d.nettverk_id = $1 AND d.id = $2 FOR NO KEY UPDATE`;
export interface LaastDagsordensak {
  id: string; sakId: string; kalenderpunktId: string | null; moete: string; dato: string | null; rekkefoelge: number; svar: string | null; svarFra: string | null; svarDato: string | null; versjon: number;
}

export const insertDagsordensak = 'INSERT INTO felles.dagsordensak (nettverk_id, id, sak_id, kalenderpunkt_id, moete, dato, rekkefoelge) VALUES ($1, $2, $3, $4, $5, $6, $7)';
export const updateDagsordensak = `
  UPDATE felles.dagsordensak SET kalenderpunkt_id = $3, moete = $4, dato = $5, rekkefoelge = $6, svar = $7, svar_fra = $8, svar_dato = $9, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2`;
export const deleteDagsordensak = 'DELETE FROM felles.dagsordensak WHERE nettverk_id = $1 AND id = $2';
