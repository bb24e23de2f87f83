import { indikatorerJson, type DeltIndikatorLest } from '../resultater/delt-indikator.query.ts';
import type { DelteResultaterAvKommune } from './delte-resultater.type.ts';

/** Delingen som gjelder for en kommune og en periode, i nettverket til den som spør. $1 nettverket eller tomt, $2 egen kommune eller tomt, $3 kommunenummeret, $4 perioden. */
export const findResultatdelingFor = `
  SELECT d.kommune_id AS "kommuneId", d.id FROM felles.deling d
  WHERE d.kommune_id = (SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = $3) AND d.type = 'resultater' AND d.periode::text = $4 AND d.trukket IS NULL
    AND d.nettverk_id = coalesce($1::int, (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = $2))`;

/** Hele øyeblikksbildet. $1 kommunen, $2 delingen. */
export const findDelteResultater = `
  SELECT nr.nummer AS kommunenummer, k.navn, n.navn AS nettverk, d.satsing,
    json_build_object('id', d.id, 'periode', d.periode, 'utgave', d.utgave, 'delt', d.delt, 'oppdiktet', d.oppdiktet, 'indikatorer', ${indikatorerJson('d', 'false')}) AS resultater
  FROM felles.deling d JOIN referanse.nettverk n ON n.id = d.nettverk_id
  JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
  WHERE d.kommune_id = $1 AND d.id = $2 AND d.trukket IS NULL`;
export type DelteResultaterRow = Omit<DelteResultaterAvKommune, 'resultater'> & { resultater: Omit<DelteResultaterAvKommune['resultater'], 'indikatorer'> & { indikatorer: DeltIndikatorLest[] } };
