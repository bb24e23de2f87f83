export const insertFil = 'INSERT INTO kommune.fil (id, navn, type, stoerrelse, sha256, person_id) VALUES ($1, $2, $3, $4, $5, $6)';
export const insertBit = 'INSERT INTO kommune.filbit (fil_id, nr, innhold) VALUES ($1, $2, $3)';
