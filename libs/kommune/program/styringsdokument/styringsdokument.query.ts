import { kildeColumn } from '../kilde.query.ts';
import type { Styringsdokument } from './styringsdokument.entity.ts';

export type StyringsdokumentRow = Omit<Styringsdokument, 'kommuneId' | 'noekkel' | 'satsingId'>;

export const selectStyringsdokument = `
  SELECT d.id, d.type, d.utgave, d.tittel, d.status, d.dato, d.vedtatt_av AS "vedtattAv", d.saksnummer, d.parter, d.sammendrag,
    ${kildeColumn('d')}, d.oppdiktet, d.versjon
  FROM kommune.styringsdokument d`;

export const findStyringsdokument = `${selectStyringsdokument} WHERE d.id = $1`;

export const lockStatus = 'SELECT status, versjon FROM kommune.styringsdokument WHERE kommune_id = $1 AND id = $2 FOR UPDATE';

export const nextUtgave = `
  SELECT coalesce(max(utgave), 0) + 1 AS utgave FROM kommune.styringsdokument WHERE kommune_id = $1 AND satsing_id = $2 AND type = $3`;

/** De vedtatte av samme type, uten dokumentet selv. Ett til vanlig; flere bare om en fil har ført dem slik. */
export const findOtherVedtatte = `
  SELECT id, versjon, utgave FROM kommune.styringsdokument
  WHERE kommune_id = $1 AND satsing_id = $2 AND type = $3 AND status = 'vedtatt' AND id <> $4 ORDER BY utgave`;
