/** Vedleggene følger utgaven: innholdet kopieres én gang, rett fra utkastet, og tittelen hver gang. $1 kommunen, $2 erfaringen, $3 nettverket, $4 utgaven, $5 vedleggene i rekkefølge. */
export const insertVedlegg = `
  WITH ny AS (SELECT v.id, v.nr, v.tittel FROM ROWS FROM (jsonb_to_recordset($5::jsonb) AS (id uuid, tittel text)) WITH ORDINALITY AS v (id, tittel, nr)),
  lagret AS (INSERT INTO felles.erfaringsvedlegg (kommune_id, id, erfaring_id, nettverk_id, type, stoerrelse, sha256, innhold)
    SELECT $1, v.id, $2, $3, v.type, v.stoerrelse, v.sha256, v.innhold FROM kommune.erfaringsvedlegg v JOIN ny ON ny.id = v.id
    WHERE v.erfaring_id = $2 AND NOT EXISTS (SELECT FROM felles.erfaringsvedlegg d WHERE d.kommune_id = $1 AND d.id = v.id))
  INSERT INTO felles.utgavevedlegg (kommune_id, erfaring_id, utgave, vedlegg_id, nettverk_id, nr, tittel) SELECT $1, $2, $4, ny.id, $3, ny.nr, ny.tittel FROM ny`;

/** Vedlegget er trukket: innholdet er borte, og tittelen i alle utgaver. $1 kommunen, $2 vedlegget. */
export const dropDeltVedlegg = `
  WITH tekst AS (UPDATE felles.utgavevedlegg SET tittel = NULL WHERE kommune_id = $1 AND vedlegg_id = $2)
  UPDATE felles.erfaringsvedlegg SET innhold = NULL, trukket = now() WHERE kommune_id = $1 AND id = $2 AND trukket IS NULL`;

/** Erfaringen trekkes tilbake, og vedleggene går med utgavene. $1 kommunen, $2 erfaringen. */
export const deleteUtgavevedlegg = 'DELETE FROM felles.utgavevedlegg WHERE kommune_id = $1 AND erfaring_id = $2';
export const deleteDelteVedlegg = 'DELETE FROM felles.erfaringsvedlegg WHERE kommune_id = $1 AND erfaring_id = $2';
