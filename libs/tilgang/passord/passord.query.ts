/** En nullstilling lages bare når alle rommene personen hører til, er denne kommunens. Ingen rad betyr at hun hører til flere steder. */
export const insertNullstilling = `
  INSERT INTO tilgang.nullstilling (noekkel, person_id, utloeper)
  SELECT $1, $2::uuid, $3 WHERE NOT EXISTS (
    SELECT FROM tilgang.medlemskap WHERE person_id = $2::uuid AND kommune_id IS DISTINCT FROM $4)
  RETURNING person_id`;

export const findNullstilling = `
  SELECT p.epost FROM tilgang.nullstilling n JOIN tilgang.person p ON p.id = n.person_id
  WHERE n.noekkel = $1 AND n.brukt IS NULL AND n.utloeper > now()`;

/** Bruker nullstillingen én gang, og avslutter alle personens økter. */
export const useNullstilling = `
  WITH brukt AS (UPDATE tilgang.nullstilling SET brukt = now() WHERE noekkel = $1 AND brukt IS NULL AND utloeper > now() RETURNING person_id),
  utlogget AS (DELETE FROM tilgang.sesjon s USING brukt WHERE s.person_id = brukt.person_id)
  INSERT INTO tilgang.passord (person_id, hash) SELECT person_id, $2 FROM brukt
  ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, satt = now() RETURNING person_id`;

export const findOwnPassword = `
  SELECT p.epost, pw.hash FROM tilgang.person p JOIN tilgang.passord pw ON pw.person_id = p.id WHERE p.id = $1`;

export const updatePassword = 'UPDATE tilgang.passord SET hash = $2, satt = now() WHERE person_id = $1';

/** Personen bak en e-post, med hashen å prøve passordet mot. */
export const findPassword = `
  SELECT p.id, pw.hash FROM tilgang.person p LEFT JOIN tilgang.passord pw ON pw.person_id = p.id WHERE lower(p.epost) = lower($1)`;

/** Personen bak et medlemskap kommunen ser. */
export const findMedlem = 'SELECT person_id AS "personId", navn FROM tilgang.medlemskap WHERE id = $1';
