import { selvdelinger, selvdelingsliste, type Selvdeling } from '#libs/contracts';
import type { Tx } from '#libs/platform';

const iDag = `(now() AT TIME ZONE 'Europe/Oslo')::date`;

/** Kolonnene valget står i. */
const kolonner = { handlingsplan: 'deler_planer', resultater: 'deler_resultater' } as const satisfies Record<Selvdeling, string>;
const valgene = selvdelinger.map((hva) => `('${hva}', i.${kolonner[hva]}_av, i.${kolonner[hva]}_siden, i.${kolonner[hva]}_liste < ${selvdelingsliste[hva]})`).join(', ');

/** Det kommunen deler av seg selv, som JSON i en annen setning. Den som bestemte det, må fortsatt være programleder, og ha sett det som går ut nå. */
export const alleDelingsvalg = `coalesce((
      SELECT json_agg(json_build_object('hva', v.hva, 'av', coalesce(m.navn, ''), 'siden', v.siden, 'eldreListe', v.eldre, 'gjelder', NOT v.eldre AND EXISTS (
        SELECT FROM tilgang.medlemskap t WHERE t.kommune_id = i.kommune_id AND t.person_id = v.av AND t.rolle = 'programleder' AND ${iDag} BETWEEN t.fra AND coalesce(t.til, 'infinity'))) ORDER BY v.hva)
      FROM kommune.innstilling i
      CROSS JOIN LATERAL (VALUES ${valgene}) v (hva, av, siden, eldre)
      LEFT JOIN kommune.medarbeider m ON m.kommune_id = i.kommune_id AND m.id = v.av WHERE v.av IS NOT NULL), '[]')`;
export const findDelingsvalg = `SELECT ${alleDelingsvalg} AS valg`;

const lock = `
  SELECT ${selvdelinger.map((hva) => `CASE WHEN ${kolonner[hva]}_liste >= ${selvdelingsliste[hva]} THEN ${kolonner[hva]}_av END AS ${hva}`).join(', ')} FROM kommune.innstilling WHERE kommune_id = $1 FOR SHARE`;

/** Den som har bestemt at dette deles av seg selv; `null` når ingen har det, eller når det går ut mer nå enn da. Raden holdes til enheten er ferdig, så ingen slår det av imens. */
export async function lockDelingsvalg(tx: Tx, hva: Selvdeling): Promise<string | null> {
  const [rad] = await tx.query<Record<Selvdeling, string | null>>(lock, [tx.kommuneId]);
  return rad?.[hva] ?? null;
}
