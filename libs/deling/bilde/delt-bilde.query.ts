import { innholdJson, omraaderJson } from '../delinger/deling.query.ts';
import { deltSerienavn, fordelingJson } from '../fordeling/delt-fordeling.query.ts';
import { forbrukJson } from '../pengebruk/delt-forbruk.query.ts';
import { indikatorerJson, type DeltIndikatorLest } from '../resultater/delt-indikator.query.ts';
import { deltUndersoekelsesnavn, undersoekelseJson } from '../undersoekelse/delt-undersoekelse.query.ts';
import type { DeltBilde } from './delt-bilde.type.ts';

/** Kommunen bak en deling den som spør, får se. Muren avgjør hvem det er. $1 delingen. */
export const findEier = 'SELECT kommune_id AS "kommuneId" FROM felles.deling WHERE id = $1';

/** Hodet til delingen `d`, uten innholdet. */
export const hode = (d: string) => `${d}.id, ${d}.type, ${d}.mottaker, ${d}.aar, ${d}.periode, ${d}.utgave, ${d}.delt, ${d}.trukket, ${d}.eldre_siden AS "eldreSiden", ${d}.automatisk, ${d}.oppdiktet, coalesce(${deltSerienavn(d)}, ${deltUndersoekelsesnavn(d)}) AS serie`;

/** Hele øyeblikksbildet i én setning: trekkes det tilbake imens, er svaret enten alt eller merket. $1 kommunen, $2 delingen. */
export const findBilde = `
  SELECT nr.nummer AS kommunenummer, k.navn, n.navn AS nettverk, d.satsing, ${hode('d')}, ${innholdJson('d')}, ${omraaderJson('d')}, ${indikatorerJson('d', 'false')} AS indikatorer, ${forbrukJson('d')} AS forbruk, ${fordelingJson('d')} AS fordeling, ${undersoekelseJson('d')} AS undersoekelse
  FROM felles.deling d JOIN referanse.nettverk n ON n.id = d.nettverk_id
  JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
  WHERE d.kommune_id = $1 AND d.id = $2`;
export type BildeRow = Omit<DeltBilde, 'indikatorer'> & { indikatorer: DeltIndikatorLest[] };

/** Det kommunen deler også med evalueringen. Den som leser utenfra, ser det bare mens det er åpent. $1 kommunen. */
export const findDeltHer = `SELECT ${hode('d')} FROM felles.deling d WHERE d.kommune_id = $1 AND d.mottaker <> 'nettverk' ORDER BY d.trukket IS NOT NULL, d.delt DESC`;
