import { hode } from '../bilde/delt-bilde.query.ts';
import { paaminnelseJson } from './paaminnelse.query.ts';
import type { Delingsstatus, Kommunestatus } from './delingsstatus.type.ts';

/** Det siste året noen deler for. */
export const findSisteAar = 'SELECT max(aar) AS aar FROM felles.deling WHERE trukket IS NULL';

/** Hele siden i én setning, uten innhold. Et merke er med når det samme ikke er delt på nytt. $1 året, $2 nettverket. */
export const findDelingsstatus = `
  SELECT n.navn AS nettverk, $1::int AS aar,
    coalesce((SELECT json_agg(a.aar ORDER BY a.aar DESC) FROM (SELECT DISTINCT aar FROM felles.deling WHERE trukket IS NULL) a), '[]') AS "alleAar",
    (SELECT json_agg(json_build_object('kommunenummer', nr.nummer, 'navn', k.navn, 'harOmraadesatsing', k.har_omraadesatsing,
        'delinger', (SELECT coalesce(json_agg(x ORDER BY x.type, x.periode, x.trukket NULLS FIRST), '[]') FROM (
          SELECT DISTINCT ON (d.type, d.periode, d.serie_id) ${hode('d')} FROM felles.deling d WHERE d.kommune_id = k.id AND d.aar = $1
          ORDER BY d.type, d.periode, d.serie_id, d.trukket DESC NULLS FIRST) x),
        'paaminnelser', (SELECT coalesce(json_agg(${paaminnelseJson('p')} ORDER BY p.type), '[]') FROM felles.delingspaaminnelse p WHERE p.nettverk_id = n.id AND p.til_kommune_id = k.id AND p.aar = $1))
      ORDER BY k.har_omraadesatsing DESC, k.navn COLLATE "nb-NO-x-icu")
      FROM referanse.nettverksmedlem m JOIN referanse.kommune k ON k.id = m.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
      WHERE m.nettverk_id = n.id) AS kommuner
  FROM referanse.nettverk n WHERE n.id = $2`;
export type DelingsstatusRow = Omit<Delingsstatus, 'kommuner'> & { kommuner: Omit<Kommunestatus, 'mangler' | 'kanMinnes'>[] };
