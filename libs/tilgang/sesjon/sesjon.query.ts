import type { Rolle, RomType } from '#libs/contracts';

/** Økt, person og medlemskap i rommet som er valgt, i én setning. `type` er null når personen ikke hører til der. */
export interface SessionRow {
  personId: string; navn: string; epost: string;
  type: RomType | null; kommuneId: number | null; nettverkId: number | null; avtalerom: number | null; utenfra: boolean | null;
  /** Avtalene den som leser utenfra, hører til. */
  avtaler: number[] | null;
  romNavn: string | null; kode: string | null; utgave: string | null; roller: Rolle[] | null;
}

/**
 * $1 nøkkel, $2 rom (kommunenummer, også et tidligere, `avtale-<nr>` eller romtype), $3 minutter uten bruk, $4 timer i alt.
 * `sist_brukt` flyttes høyst én gang i minuttet, så en lesing ikke alltid koster en skriving.
 * Et eget medlemskap går foran; ellers står en evaluator utenfra i kommunens rom. Om det er åpnet for henne, vet bare kommunens
 * mur: her svarer en kommune som ikke har åpnet, og et nummer ingen har, likt. En koordinator i to nettverk får det eldste,
 * og det samme får en evaluator med to avtaler som ikke sier hvilken. Uten underskrevet taushetserklæring er hun ikke inne noe sted.
 */
export const findSession = `
  WITH oekt AS (
    SELECT noekkel, person_id, sist_brukt FROM tilgang.sesjon
    WHERE noekkel = $1 AND sist_brukt > now() - make_interval(mins => $3) AND opprettet > now() - make_interval(hours => $4)),
  brukt AS (
    UPDATE tilgang.sesjon s SET sist_brukt = now() FROM oekt
    WHERE s.noekkel = oekt.noekkel AND oekt.sist_brukt < now() - interval '1 minute'),
  gjeldende AS (
    SELECT m.rom, m.kommune_id, m.nettverk_id, m.avtalerom, m.rolle FROM tilgang.medlemskap m, oekt
    WHERE m.person_id = oekt.person_id AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
      AND (m.rom <> 'evaluering' OR m.taushet_signert <= (now() AT TIME ZONE 'Europe/Oslo')::date)),
  medlem AS (
    SELECT rom, kommune_id, nettverk_id, avtalerom, array_agg(DISTINCT rolle) AS roller FROM gjeldende
    WHERE CASE WHEN $2::text ~ '^[0-9]{4}$'
      THEN kommune_id = (SELECT kommune_id FROM referanse.kommunenummer WHERE nummer = $2)
      WHEN $2 ~ '^avtale-[0-9]{1,9}$' THEN avtalerom = substr($2, 8)::int
      ELSE rom = $2 AND kommune_id IS NULL END
    GROUP BY rom, kommune_id, nettverk_id, avtalerom ORDER BY nettverk_id, avtalerom LIMIT 1),
  valgt AS (
    SELECT rom, kommune_id, nettverk_id, avtalerom, roller, false AS utenfra, NULL::int[] AS avtaler FROM medlem
    UNION ALL
    SELECT 'kommune', (SELECT kommune_id FROM referanse.kommunenummer JOIN tilgang.arbeidsrom USING (kommune_id) WHERE nummer = $2), NULL, NULL, array_agg(DISTINCT rolle), true, array_agg(DISTINCT avtalerom)
    FROM gjeldende WHERE rom = 'evaluering' AND $2 ~ '^[0-9]{4}$' AND NOT EXISTS (SELECT FROM medlem) HAVING count(*) > 0)
  SELECT p.id AS "personId", p.navn, p.epost, v.rom AS type, v.kommune_id AS "kommuneId", v.nettverk_id AS "nettverkId", v.avtalerom, v.utenfra, v.avtaler, v.roller,
    k.navn AS "romNavn", n.nummer AS kode, CASE WHEN NOT v.utenfra THEN a.utgave::text END AS utgave
  FROM oekt JOIN tilgang.person p ON p.id = oekt.person_id
  LEFT JOIN valgt v ON true
  LEFT JOIN tilgang.arbeidsrom a ON a.kommune_id = v.kommune_id
  LEFT JOIN referanse.kommune k ON k.id = v.kommune_id
  LEFT JOIN referanse.kommunenummer n ON n.kommune_id = v.kommune_id AND n.til IS NULL`;

export const createSession = `
  WITH gammel AS (DELETE FROM tilgang.sesjon WHERE noekkel = $3::bytea),
  utloept AS (DELETE FROM tilgang.sesjon WHERE person_id = $2 AND opprettet < now() - make_interval(hours => $4))
  INSERT INTO tilgang.sesjon (noekkel, person_id) VALUES ($1, $2)`;

export const endSession = 'DELETE FROM tilgang.sesjon WHERE noekkel = $1';

/** Alle andre økter enn den som byttet passord. */
export const endOtherSessions = 'DELETE FROM tilgang.sesjon WHERE person_id = $1 AND noekkel IS DISTINCT FROM $2::bytea';
