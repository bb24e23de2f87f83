import type { Rolle, RomType } from '#libs/contracts';

export interface InvitasjonRad {
  medlemskapId: string; navn: string; epost: string; rolle: Rolle; rom: RomType; kommuneId: number | null; kommune: string | null; personId: string | null; hash: string | null;
}

/**
 * En invitasjon som kan brukes nå, med personen e-posten alt hører til.
 * Den første i en kommune kan være invitert uten e-post; da er $2 den hun oppgir selv.
 */
export const findInvitasjon = `
  SELECT m.id AS "medlemskapId", m.navn, m.epost, m.rolle, m.rom, m.kommune_id AS "kommuneId", k.navn AS kommune, p.id AS "personId", pw.hash
  FROM tilgang.invitasjon i
  JOIN tilgang.medlemskap m ON m.id = i.medlemskap_id AND m.person_id IS NULL
  LEFT JOIN referanse.kommune k ON k.id = m.kommune_id
  LEFT JOIN tilgang.person p ON lower(p.epost) = lower(coalesce(nullif(m.epost, ''), $2))
  LEFT JOIN tilgang.passord pw ON pw.person_id = p.id
  WHERE i.noekkel = $1 AND i.brukt IS NULL AND i.utloeper > now()
    AND coalesce(m.til, 'infinity') >= (now() AT TIME ZONE 'Europe/Oslo')::date`;

/**
 * Bruker invitasjonen én gang: person og passord når de mangler, medlemskapet får sin person, nøkkelen er brukt.
 * $1 nøkkel, $2 person, $3 hash (null når personen finnes), $4 e-post og $5 navn som gjelder når invitasjonen ikke har noen. Ingen rad tilbake betyr at noen kom først.
 */
export const acceptInvitasjon = `
  WITH brukt AS (
    UPDATE tilgang.invitasjon SET brukt = now() WHERE noekkel = $1 AND brukt IS NULL AND utloeper > now() RETURNING medlemskap_id),
  medlem AS (
    SELECT m.id, coalesce(nullif(m.epost, ''), $4) AS epost, CASE WHEN m.epost = '' THEN $5 ELSE m.navn END AS navn
    FROM tilgang.medlemskap m JOIN brukt ON brukt.medlemskap_id = m.id WHERE m.person_id IS NULL),
  person AS (
    INSERT INTO tilgang.person (id, navn, epost) SELECT $2::uuid, navn, epost FROM medlem WHERE $3::text IS NOT NULL RETURNING id),
  passord AS (
    INSERT INTO tilgang.passord (person_id, hash) SELECT $2::uuid, $3 FROM medlem WHERE $3::text IS NOT NULL)
  UPDATE tilgang.medlemskap m SET person_id = $2, epost = medlem.epost, navn = medlem.navn, versjon = versjon + 1 FROM medlem WHERE m.id = medlem.id RETURNING m.id`;
