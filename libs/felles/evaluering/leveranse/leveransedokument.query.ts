import type { Erfaringsfiltype } from '#libs/contracts';

/** $1 avtalerommet. Så den som leverer, og den som godtar, ikke gjør det samtidig. */
export const lockLeveranser = `SELECT pg_advisory_xact_lock(hashtext('leveranser'), $1)`;

/** $1 avtalerom, $2 id, $3 leveransen, $4 tittel, $5 merknad, $6 dagen, $7 type, $8 størrelse, $9 sha256, $10 innholdet. */
export const insertDokument = `
  INSERT INTO felles.leveransedokument (avtalerom, id, leveranse_nr, tittel, merknad, dato, type, stoerrelse, sha256, innhold) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

export interface Dokumentrad { tittel: string; type: Erfaringsfiltype; stoerrelse: number; sha256: string }
export const findDokument = `SELECT tittel, type, stoerrelse, encode(sha256, 'hex') AS sha256 FROM felles.leveransedokument WHERE id = $1`;
/** $2 fra hvilken byte, fra 1, $3 hvor mange. */
export const findDokumentbit = 'SELECT substring(innhold FROM $2 FOR $3) AS bit FROM felles.leveransedokument WHERE id = $1';
