import type { Rolle, RomType } from '#libs/contracts';

/** Økt, person og medlemskap i rommet som er valgt, i én setning. `type` er null når personen ikke hører til der. */
export interface SessionRow {
  personId: string; navn: string; epost: string;
  type: RomType | null; kommuneId: number | null; romNavn: string | null; kode: string | null; utgave: string | null; roller: Rolle[] | null;
}

/**
 * $1 nøkkel, $2 rom (kommunenummer, også et tidligere, eller romtype), $3 minutter uten bruk, $4 timer i alt.
 * `sist_brukt` flyttes høyst én gang i minuttet, så en lesing ikke alltid koster en skriving.
 */
export const findSession = `
  WITH oekt AS (
    SELECT noekkel, person_id, sist_brukt FROM tilgang.sesjon
    WHERE noekkel = $1 AND sist_brukt > now() - make_interval(mins => $3) AND opprettet > now() - make_interval(hours => $4)),
  brukt AS (
    UPDATE tilgang.sesjon s SET sist_brukt = now() FROM oekt
    WHERE s.noekkel = oekt.noekkel AND oekt.sist_brukt < now() - interval '1 minute'),
  medlem AS (
    SELECT m.rom, m.kommune_id, array_agg(DISTINCT m.rolle) AS roller
    FROM tilgang.medlemskap m, oekt
    WHERE m.person_id = oekt.person_id
      AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
      AND CASE WHEN $2::text ~ '^[0-9]{4}$'
        THEN m.kommune_id = (SELECT kommune_id FROM referanse.kommunenummer WHERE nummer = $2)
        ELSE m.rom = $2 AND m.kommune_id IS NULL END
    GROUP BY m.rom, m.kommune_id)
  SELECT p.id AS "personId", p.navn, p.epost, medlem.rom AS type, medlem.kommune_id AS "kommuneId", medlem.roller,
    k.navn AS "romNavn", n.nummer AS kode, a.utgave::text AS utgave
  FROM oekt JOIN tilgang.person p ON p.id = oekt.person_id
  LEFT JOIN medlem ON true
  LEFT JOIN tilgang.arbeidsrom a ON a.kommune_id = medlem.kommune_id
  LEFT JOIN referanse.kommune k ON k.id = medlem.kommune_id
  LEFT JOIN referanse.kommunenummer n ON n.kommune_id = medlem.kommune_id AND n.til IS NULL`;

export const createSession = `
  WITH gammel AS (DELETE FROM tilgang.sesjon WHERE noekkel = $3::bytea),
  utloept AS (DELETE FROM tilgang.sesjon WHERE person_id = $2 AND opprettet < now() - make_interval(hours => $4))
  INSERT INTO tilgang.sesjon (noekkel, person_id) VALUES ($1, $2)`;

export const endSession = 'DELETE FROM tilgang.sesjon WHERE noekkel = $1';

/** Alle andre økter enn den som byttet passord. */
export const endOtherSessions = 'DELETE FROM tilgang.sesjon WHERE person_id = $1 AND noekkel IS DISTINCT FROM $2::bytea';
