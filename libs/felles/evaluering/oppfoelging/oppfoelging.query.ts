export const insertHendelse = `
  INSERT INTO felles.leveransehendelse (nettverk_id, id, avtale_id, leveranse_nr, hendelse, dato, dokument, adresse, kommentar, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

export const insertMoete = 'INSERT INTO felles.avtalemoete (nettverk_id, id, avtale_id, kalenderpunkt_id, oppdiktet) VALUES ($1, $2, $3, $4, $5)';
export const findMoetePaa = 'SELECT id FROM felles.avtalemoete WHERE nettverk_id = $1 AND kalenderpunkt_id = $2';
/** $1 nettverket, $2 møtet. Låst til arbeidsenheten er ferdig. */
export const lockMoete = `
  SELECT m.id, m.avtale_id AS "avtaleId", p.tittel, p.dato, p.avlyst_fordi AS "avlystFordi", m.avholdt, m.roller, m.laeringspunkter, m.referat, m.versjon
  FROM felles.avtalemoete m JOIN felles.kalenderpunkt p ON p.nettverk_id = m.nettverk_id AND p.id = m.kalenderpunkt_id WHERE m.nettverk_id = $1 AND m.id = $2 FOR NO KEY UPDATE OF m`;
export interface Laastmoete { id: string; avtaleId: string; tittel: string; dato: string; avlystFordi: string | null; avholdt: boolean; roller: string[]; laeringspunkter: string[]; referat: string | null; versjon: number }
export const updateMoete = 'UPDATE felles.avtalemoete SET avholdt = $3, roller = $4, laeringspunkter = $5, referat = $6, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2';
