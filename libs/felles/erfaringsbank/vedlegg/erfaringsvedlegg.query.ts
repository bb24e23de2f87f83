import type { Erfaringsfiltype } from '#libs/contracts';
import type { Erfaringsvedlegg } from './erfaringsvedlegg.type.ts';

const ofUtgave = (e: string) => `felles.utgavevedlegg uv LEFT JOIN felles.erfaringsvedlegg v ON v.kommune_id = uv.kommune_id AND v.id = uv.vedlegg_id AND v.trukket IS NULL
      WHERE uv.kommune_id = ${e}.kommune_id AND uv.erfaring_id = ${e}.id AND uv.utgave = ${e}.utgave`;

export type VedleggRad = Omit<Erfaringsvedlegg, 'url'>;

/** Vedleggene i utgaven til `e`. */
export const vedleggJson = (e: string) => `(SELECT coalesce(json_agg(json_build_object('id', v.id, 'tittel', uv.tittel, 'type', v.type, 'stoerrelse', v.stoerrelse) ORDER BY uv.nr), '[]') FROM ${ofUtgave(e)} AND v.id IS NOT NULL)`;
/** Hvor mange vedlegg utgaven har hatt som eieren har trukket. */
export const antallTrukne = (e: string) => `(SELECT count(*)::int FROM ${ofUtgave(e)} AND v.id IS NULL)`;

/** Hvem som eier vedlegget, og erfaringen det hører til. $1 vedlegget. Id-ene lages i koden og er like bare om noen vil det; da gjelder den som kom først. */
export const findEierAvVedlegg = `
  SELECT v.kommune_id AS "kommuneId", v.erfaring_id AS "erfaringId" FROM felles.erfaringsvedlegg v JOIN felles.erfaring e ON e.kommune_id = v.kommune_id AND e.id = v.erfaring_id
  WHERE v.id = $1 AND v.trukket IS NULL ORDER BY e.delt, v.kommune_id LIMIT 1`;
/** Fila, med tittelen i den siste utgaven som har den. $1 kommunen og $2 vedlegget som er ført i leseloggen. */
export const findFil = `
  SELECT v.type, v.stoerrelse, encode(v.sha256, 'hex') AS sha256, uv.tittel FROM felles.erfaringsvedlegg v JOIN felles.utgavevedlegg uv ON uv.kommune_id = v.kommune_id AND uv.vedlegg_id = v.id
  WHERE v.kommune_id = $1 AND v.id = $2 AND v.trukket IS NULL ORDER BY uv.utgave DESC LIMIT 1`;
export interface FilRow { tittel: string; type: Erfaringsfiltype; stoerrelse: number; sha256: string }
/** $3 fra hvilken byte, fra 1, $4 hvor mange. Tomt når det er trukket imens. */
export const findBit = 'SELECT substring(innhold FROM $3 FOR $4) AS bit FROM felles.erfaringsvedlegg WHERE kommune_id = $1 AND id = $2';
