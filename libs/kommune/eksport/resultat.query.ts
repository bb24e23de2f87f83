import { seesBy } from '#libs/kommune/tiltak';

/** Resultatene på tiltak som ikke er arkivert. $1 år eller alle, $2 personen, $3 om hun skriver alle tiltak. */
export const findResultater = `
  SELECT r.id, r.noekkel, t.nr AS "tiltakNr", t.navn AS tiltak, t.noekkel AS "tiltakNoekkel", r.nr, r.tekst, r.verdi, r.til_verdi AS "tilVerdi", r.enhet, r.presisjon,
    r.omfang, r.omfang_navn AS "omfangNavn", r.periode, r.sammenlignet_med AS "sammenlignetMed", r.utregning, r.oppdiktet, r.kilde
  FROM kommune.resultat r JOIN kommune.tiltak t ON t.kommune_id = r.kommune_id AND t.id = r.tiltak_id
  WHERE NOT t.arkivert AND ($1::int IS NULL OR left(r.periode, 4) = $1::int::text) AND ${seesBy('t', '$2', '$3')}
  ORDER BY t.nr, t.id, r.nr, r.id`;
