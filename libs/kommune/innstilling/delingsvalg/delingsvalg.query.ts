import type { Selvdeling } from '#libs/contracts';
import type { Tx } from '#libs/platform';

const iDag = `(now() AT TIME ZONE 'Europe/Oslo')::date`;

/** Det kommunen deler av seg selv, som JSON i en annen setning. Den som bestemte det, må fortsatt være programleder. */
export const alleDelingsvalg = `coalesce((
      SELECT json_agg(json_build_object('hva', v.hva, 'av', coalesce(m.navn, ''), 'siden', v.siden, 'gjelder', EXISTS (
        SELECT FROM tilgang.medlemskap t WHERE t.kommune_id = i.kommune_id AND t.person_id = v.av AND t.rolle = 'programleder' AND ${iDag} BETWEEN t.fra AND coalesce(t.til, 'infinity'))) ORDER BY v.hva)
      FROM kommune.innstilling i
      CROSS JOIN LATERAL (VALUES ('handlingsplan', i.deler_planer_av, i.deler_planer_siden), ('resultater', i.deler_resultater_av, i.deler_resultater_siden)) v (hva, av, siden)
      LEFT JOIN kommune.medarbeider m ON m.kommune_id = i.kommune_id AND m.id = v.av WHERE v.av IS NOT NULL), '[]')`;
export const findDelingsvalg = `SELECT ${alleDelingsvalg} AS valg`;

const lock = `
  SELECT deler_planer_av AS handlingsplan, deler_resultater_av AS resultater FROM kommune.innstilling WHERE kommune_id = $1 FOR SHARE`;

/** Den som har bestemt at dette deles av seg selv; `null` når ingen har det. Raden holdes til enheten er ferdig, så ingen slår det av imens. */
export async function lockDelingsvalg(tx: Tx, hva: Selvdeling): Promise<string | null> {
  const [rad] = await tx.query<Record<Selvdeling, string | null>>(lock, [tx.kommuneId]);
  return rad?.[hva] ?? null;
}
