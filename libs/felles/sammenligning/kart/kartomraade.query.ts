import { findDelinger } from '../sammenligning.query.ts';

/** Planene som er delt for året, med minst ett område som er tegnet: bare de blir åpnet. Parametre som `findDelinger`. */
export const findKartdelinger = `
  SELECT v.* FROM (${findDelinger('alle')}) v WHERE EXISTS (SELECT FROM felles.delt_omraade o WHERE o.kommune_id = v."kommuneId" AND o.deling_id = v.id)`;

/** Områdene som er tegnet i de planene som er ført i leseloggen. $1 og $2 delingene: kommunen og id-en. Trekkes en tilbake imens, er den ikke med. */
export const findKartomraader = `
  SELECT nr.nummer AS kommunenummer, k.navn AS kommune, d.id AS "delingId", o.nr, o.navn, o.grense::text AS grense, d.oppdiktet
  FROM unnest($1::int[], $2::uuid[]) AS v (kommune_id, id) JOIN felles.deling d ON d.kommune_id = v.kommune_id AND d.id = v.id AND d.trukket IS NULL
  JOIN felles.delt_omraade o ON o.kommune_id = d.kommune_id AND o.deling_id = d.id
  JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
  ORDER BY k.navn COLLATE "nb-NO-x-icu", o.nr`;
