/** Bildene følger utgaven: innholdet kopieres én gang, rett fra utkastet, og teksten hver gang. $1 kommunen, $2 erfaringen, $3 nettverket, $4 utgaven, $5 bildene i rekkefølge. */
export const insertBilder = `
  WITH ny AS (SELECT b.id, b.nr, b.alt_tekst, b.bildetekst FROM ROWS FROM (jsonb_to_recordset($5::jsonb) AS (id uuid, "altTekst" text, bildetekst text)) WITH ORDINALITY AS b (id, alt_tekst, bildetekst, nr)),
  lagret AS (INSERT INTO felles.erfaringsbilde (kommune_id, id, erfaring_id, nettverk_id, samtykke_til, bredde, hoeyde, sha256, innhold)
    SELECT $1, b.id, $2, $3, b.samtykke_til, b.bredde, b.hoeyde, b.sha256, b.innhold FROM kommune.erfaringsbilde b JOIN ny ON ny.id = b.id WHERE b.erfaring_id = $2
    ON CONFLICT (kommune_id, id) DO UPDATE SET samtykke_til = excluded.samtykke_til RETURNING id)
  INSERT INTO felles.utgavebilde (kommune_id, erfaring_id, utgave, bilde_id, nettverk_id, nr, alt_tekst, bildetekst)
  SELECT $1, $2, $4, ny.id, $3, ny.nr, ny.alt_tekst, ny.bildetekst FROM ny JOIN lagret ON lagret.id = ny.id`;

/** Samtykket er trukket: innholdet er borte, og teksten om det i alle utgaver. $1 kommunen, $2 bildet. */
export const dropDelt = `
  WITH tekst AS (UPDATE felles.utgavebilde SET alt_tekst = NULL, bildetekst = NULL WHERE kommune_id = $1 AND bilde_id = $2)
  UPDATE felles.erfaringsbilde SET innhold = NULL, trukket = now(), aapnet = NULL WHERE kommune_id = $1 AND id = $2 AND trukket IS NULL`;

/** $1 kommunen, $2 bildet, $3 den siste dagen samtykket gjelder, $4 om det gjelder alle: gjør det ikke det, er bildet borte fra det åpne. */
export const setSamtykke = 'UPDATE felles.erfaringsbilde SET samtykke_til = $3, aapnet = CASE WHEN $4 THEN aapnet END WHERE kommune_id = $1 AND id = $2';

/** Erfaringen trekkes tilbake, og bildene går med utgavene. $1 kommunen, $2 erfaringen. */
export const deleteUtgavebilder = 'DELETE FROM felles.utgavebilde WHERE kommune_id = $1 AND erfaring_id = $2';
export const deleteDelte = 'DELETE FROM felles.erfaringsbilde WHERE kommune_id = $1 AND erfaring_id = $2';
