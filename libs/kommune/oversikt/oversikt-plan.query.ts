import { vedtaksorgan } from '#libs/kommune/innstilling';

// Som underspørringer regnes de ut én gang per setning, ikke for hver rad.
export const idag = `(SELECT to_char(now() AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD'))`;
export const iAar = `(SELECT extract(year FROM now() AT TIME ZONE 'Europe/Oslo')::int)`;

/** Årets plan, ellers den nyeste. Muren skjuler utkastene for dem som leser utenfra. */
export const omPlanen = `(
      SELECT json_build_object('aar', p.aar, 'utgave', p.utgave, 'status', p.status, 'kjede', p.kjede, 'oppdiktet', p.oppdiktet)
      FROM kommune.handlingsplan p ORDER BY p.aar = ${iAar} DESC, p.aar DESC, p.utgave DESC LIMIT 1)`;

/**
 * Planen og pengene som venter på noen. En bruk venter på attest, et ønske på at beløpet bekreftes, og et bekreftet beløp på et vedtak.
 * @param attesterer @param vedtar @param organet parametere med hva den som spør, har rett til; `organet` fører vedtak om planen når kommunen lar det
 */
export const planGjoeremaal = (attesterer: string, vedtar: string, organet: string) => `
    SELECT 1 AS vekt, CASE WHEN ${organet}::boolean AND NOT ${vedtar}::boolean AND ${vedtaksorgan} IS NOT NULL THEN 'plan_skal_vedtas' ELSE 'plan_venter_paa_vedtak' END AS type, 1 AS antall, NULL::uuid AS "tiltakId", NULL::text AS navn, NULL::text AS frist, p.aar, p.oppdiktet
      FROM kommune.handlingsplan p WHERE p.status = 'til_behandling'
    UNION ALL SELECT 2, 'forbruk_venter_paa_attest', count(*)::int, NULL, NULL, NULL, f.aar, bool_or(f.oppdiktet)
      FROM kommune.forbruk f WHERE ${attesterer}::boolean AND f.attestert_tid IS NULL AND f.reversert_tid IS NULL GROUP BY f.aar
    UNION ALL SELECT 3, 'overfoering_venter', count(*)::int, NULL, NULL, NULL, o.fra_aar, bool_or(o.oppdiktet)
      FROM kommune.overfoering o WHERE ${attesterer}::boolean AND o.status = 'oensket' OR ${vedtar}::boolean AND o.status = 'bekreftet' GROUP BY o.fra_aar
    UNION ALL SELECT 4, 'plan_mangler_for_aaret', 1, NULL, NULL, NULL, ${iAar}, false
      FROM kommune.satsing s WHERE NOT EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = s.kommune_id AND p.aar = ${iAar})`;
