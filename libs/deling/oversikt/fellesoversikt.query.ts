import { innholdJson } from '../delinger/deling.query.ts';
import { indikatorerJson, type DeltIndikatorLest } from '../resultater/delt-indikator.query.ts';
import type { Fellesoversikt } from './fellesoversikt.type.ts';

/** Det koordinatoren skal åpne: delingene for året, med eierne, og resultatene fra året før, som endringene regnes fra. Uten år: det siste noen har delt for. $1 året eller tomt. */
export const findShared = `
  WITH valgt AS (SELECT coalesce($1::int, (SELECT max(aar) FROM felles.deling WHERE trukket IS NULL)) AS aar)
  SELECT d.kommune_id AS "kommuneId", d.id, v.aar FROM felles.deling d, valgt v
  WHERE d.trukket IS NULL AND d.type NOT IN ('fordeling', 'undersoekelse') AND (d.aar = v.aar OR d.type = 'resultater' AND d.aar + 1 = v.aar)`;
export interface Shared { kommuneId: number; id: string; aar: number }

/** Hele siden i én setning. $1 året, $2 delingene som er ført i leseloggen: kommer det en til imens, er den ikke med, og trekkes en tilbake, er den borte. */
export const findFellesoversikt = `
  SELECT n.navn AS nettverk, $1::int AS aar,
    coalesce((SELECT json_agg(a.aar ORDER BY a.aar DESC) FROM (SELECT DISTINCT aar FROM felles.deling WHERE trukket IS NULL) a), '[]') AS "alleAar",
    (SELECT json_agg(json_build_object('kommunenummer', nr.nummer, 'navn', k.navn, 'harOmraadesatsing', k.har_omraadesatsing,
        'plan', (SELECT row_to_json(x) FROM (SELECT d.id, d.satsing, d.utgave, d.delt, d.oppdiktet, ${innholdJson('d')} FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = 'handlingsplan' AND d.trukket IS NULL AND d.id = ANY($2)) x),
        'resultater', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'periode', d.periode, 'utgave', d.utgave, 'delt', d.delt, 'oppdiktet', d.oppdiktet, 'indikatorer', ${indikatorerJson('d', 'f.id = ANY($2)')}) ORDER BY d.periode DESC), '[]')
          FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = 'resultater' AND d.trukket IS NULL AND d.aar = $1 AND d.id = ANY($2)),
        'trukket', (SELECT max(d.trukket) FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = 'handlingsplan' AND d.aar = $1 HAVING count(*) FILTER (WHERE d.trukket IS NULL) = 0),
        'sistDelt', (SELECT json_build_object('aar', d.aar, 'delt', d.delt) FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = 'handlingsplan' AND d.trukket IS NULL ORDER BY d.aar DESC LIMIT 1))
      ORDER BY k.har_omraadesatsing DESC, k.navn COLLATE "nb-NO-x-icu")
      FROM referanse.nettverksmedlem m JOIN referanse.kommune k ON k.id = m.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
      WHERE m.nettverk_id = n.id) AS kommuner
  FROM referanse.nettverk n WHERE n.id = $3`;
type Lest<T extends { resultater: { indikatorer: unknown[] }[] }> = Omit<T, 'resultater'> & { resultater: (Omit<T['resultater'][number], 'indikatorer'> & { indikatorer: DeltIndikatorLest[] })[] };
export type FellesoversiktRow = Omit<Fellesoversikt, 'kommuner'> & { kommuner: Lest<Fellesoversikt['kommuner'][number]>[] };
