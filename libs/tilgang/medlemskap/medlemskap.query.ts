import type { MedlemskapRad } from './medlemskap.entity.ts';

export type MedlemskapOppslag = Pick<MedlemskapRad, 'id' | 'personId' | 'navn' | 'epost' | 'rolle' | 'fra' | 'til' | 'versjon'>;

const columns = 'id, person_id AS "personId", navn, epost, rolle, fra, til, versjon';

/** Alle medlemskap i kommunens rom, de som gjelder først. Muren begrenser til egen kommune. */
export const listMedlemskap = `
  SELECT ${columns} FROM tilgang.medlemskap
  ORDER BY til IS NOT NULL AND til < (now() AT TIME ZONE 'Europe/Oslo')::date, navn COLLATE "nb-NO-x-icu", fra`;

export const findMedlemskap = `SELECT ${columns} FROM tilgang.medlemskap WHERE id = $1`;

export const insertMedlemskap = `
  INSERT INTO tilgang.medlemskap (id, rom, kommune_id, navn, epost, rolle, fra, til)
  VALUES ($1, 'kommune', $2, $3, $4, $5, coalesce($6::date, (now() AT TIME ZONE 'Europe/Oslo')::date), $7)`;

/** En ny lenke gjør de gamle ubrukelige. */
export const revokeInvitasjoner = 'UPDATE tilgang.invitasjon SET brukt = now() WHERE medlemskap_id = $1';

export const insertInvitasjon = `
  INSERT INTO tilgang.invitasjon (noekkel, medlemskap_id, utloeper) VALUES ($1, $2, $3)`;

/** Programledere som gjelder i dag, utenom dette medlemskapet. Låses, så to ikke kan fjerne hverandre samtidig. */
export const otherProgramledere = `
  SELECT id FROM tilgang.medlemskap
  WHERE rolle = 'programleder' AND person_id IS NOT NULL AND id <> $1
    AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN fra AND coalesce(til, 'infinity')
  FOR UPDATE`;
