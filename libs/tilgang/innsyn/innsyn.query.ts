import type { Innsyn } from './innsyn.entity.ts';

export type InnsynRow = Pick<Innsyn, 'id' | 'navn' | 'rom' | 'fra' | 'til' | 'lukket' | 'lukketFordi' | 'aktiv' | 'versjon'> & { kanLukkes: boolean };

const idag = `(statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date`;

const selectInnsyn = `
  SELECT i.id, i.navn, i.rom, i.fra, i.til, i.lukket, i.lukket_fordi AS "lukketFordi", i.versjon,
    i.lukket IS NULL AND ${idag} BETWEEN i.fra AND i.til AS aktiv, i.lukket IS NULL AND i.til >= ${idag} AS "kanLukkes"
  FROM kommune.innsyn i`;

/** Alle åpninger kommunen har gitt, de som gjelder først. */
export const listInnsyn = `${selectInnsyn} ORDER BY aktiv DESC, i.fra DESC, i.id DESC`;
export const findInnsyn = `${selectInnsyn} WHERE i.id = $1`;

/** På innloggingen til den som leser utenfra: muren viser bare åpninger som gjelder nå. */
export const findOpenNow = 'SELECT FROM kommune.innsyn LIMIT 1';
export const findOpening = 'SELECT min(fra) AS fra, max(til) AS til FROM kommune.innsyn HAVING count(*) > 0';
export const findSatsingsnavn = 'SELECT navn FROM kommune.satsing';

export interface Romkommune { kommuneId: number; kommunenummer: string; navn: string }

/** Kommunene med rom i installasjonen. $1 fylkesnummer eller alle, $2 høyst så mange. */
export const listRomkommuner = `
  SELECT a.kommune_id AS "kommuneId", n.nummer AS kommunenummer, k.navn
  FROM tilgang.arbeidsrom a JOIN referanse.kommune k ON k.id = a.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  WHERE $1::text IS NULL OR k.fylkesnummer = $1
  ORDER BY k.navn COLLATE "nb-NO-x-icu" LIMIT $2`;
