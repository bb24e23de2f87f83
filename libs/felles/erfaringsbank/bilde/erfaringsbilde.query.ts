import type { Erfaringsbilde } from './erfaringsbilde.type.ts';

/** Om bildet kan vises nå. Også eieren ser det slik de andre gjør. */
const gjelder = (b: string) => `${b}.trukket IS NULL AND coalesce(${b}.samtykke_til >= (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date, true)`;
const ofUtgave = (e: string) => `felles.utgavebilde ub LEFT JOIN felles.erfaringsbilde b ON b.kommune_id = ub.kommune_id AND b.id = ub.bilde_id AND ${gjelder('b')}
      WHERE ub.kommune_id = ${e}.kommune_id AND ub.erfaring_id = ${e}.id AND ub.utgave = ${e}.utgave`;

export type BildeRad = Omit<Erfaringsbilde, 'url'>;
/** Bildene i utgaven som gjelder for erfaringen `e`. */
export const bilderJson = (e: string) => `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'altTekst', ub.alt_tekst, 'bildetekst', ub.bildetekst, 'bredde', b.bredde, 'hoeyde', b.hoeyde) ORDER BY ub.nr), '[]') FROM ${ofUtgave(e)} AND b.id IS NOT NULL)`;
/** Hvor mange bilder utgaven har hatt som ikke vises lenger. */
export const antallFjernede = (e: string) => `(SELECT count(*)::int FROM ${ofUtgave(e)} AND b.id IS NULL)`;

/** Hvem som eier bildet, og erfaringen det hører til, uten innholdet. $1 bildet. Id-ene lages i koden og er like bare om noen vil det; da gjelder den som kom først. */
export const findEierAvBilde = `
  SELECT b.kommune_id AS "kommuneId", b.erfaring_id AS "erfaringId" FROM felles.erfaringsbilde b JOIN felles.erfaring e ON e.kommune_id = b.kommune_id AND e.id = b.erfaring_id
  WHERE b.id = $1 AND ${gjelder('b')} ORDER BY e.delt, b.kommune_id LIMIT 1`;
/** $1 kommunen og $2 bildet som er ført i leseloggen. */
export const findBildet = `SELECT b.innhold, encode(b.sha256, 'hex') AS sha256 FROM felles.erfaringsbilde b WHERE b.kommune_id = $1 AND b.id = $2 AND ${gjelder('b')}`;
