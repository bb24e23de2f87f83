import type { Innsynsrom } from '#libs/contracts';
import type { Innsyn, Innsynsperson } from '#libs/tilgang';

export type InnsynRow = Pick<Innsyn, 'id' | 'navn' | 'rom' | 'evalueringsavtaleId' | 'innsynsrom' | 'fra' | 'til' | 'gjelderTil' | 'aarFra' | 'aarTil' | 'uttaksgrense' | 'personer' | 'bareFor' | 'forlengetFordi' | 'lukket' | 'lukketFordi' | 'aktiv' | 'oppdiktet' | 'versjon'> & { kanLukkes: boolean; kanForlenges: boolean };

const idag = `(statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date`;

/** Den gjelder aldri lenger enn avtalen, uansett hva som står i den. */
const selectInnsyn = `
  SELECT i.id, i.navn, i.rom, i.evalueringsandel_id AS "evalueringsavtaleId", i.innsynsrom, i.fra, i.til, least(i.til, i.ytterst) AS "gjelderTil", i.aar_fra AS "aarFra", i.aar_til AS "aarTil", i.uttaksgrense, i.personer,
    CASE WHEN i.personer IS NOT NULL THEN (SELECT coalesce(json_agg(json_build_object('id', p.id, 'navn', p.navn, 'firma', p.firma) ORDER BY p.navn COLLATE "nb-NO-x-icu"), '[]') FROM felles.avtaleperson p WHERE p.id = ANY (i.personer)) END AS "bareFor",
    i.forlenget_fordi AS "forlengetFordi", i.lukket, i.lukket_fordi AS "lukketFordi", i.oppdiktet, i.versjon,
    i.lukket IS NULL AND ${idag} BETWEEN i.fra AND least(i.til, i.ytterst) AS aktiv, i.lukket IS NULL AND least(i.til, i.ytterst) >= ${idag} AS "kanLukkes",
    i.lukket IS NULL AND i.til >= e.til AND e.forlenges_til > greatest(i.til, ${idag} - 1) AS "kanForlenges"
  FROM kommune.innsyn i LEFT JOIN kommune.evalueringsandel e ON e.kommune_id = i.kommune_id AND e.id = i.evalueringsandel_id`;

/** Alle åpninger kommunen har gitt, de som gjelder først. */
export const listInnsyn = `${selectInnsyn} ORDER BY aktiv DESC, i.fra DESC, i.id DESC`;
export const findInnsyn = `${selectInnsyn} WHERE i.id = $1`;
/** De andre åpningene som ikke er lukket, for den samme avtalen. $1 avtalen, $2 åpningen som ikke er med. */
export const listAndre = `${selectInnsyn} WHERE i.evalueringsandel_id = $1 AND i.id IS DISTINCT FROM $2 AND i.lukket IS NULL AND least(i.til, i.ytterst) >= ${idag}`;

export interface Avtaleperson extends Innsynsperson { rolle: string; fra: string; til: string; taushetSignert: string | null; avsluttet: string | null; aktiv: boolean; oppdiktet: boolean }
export interface InnsynsavtaleRow { evalueringsavtaleId: string; avtalerom: number; navn: string; fra: string; til: string; forlengesTil: string; nettverkId: number; personer: Avtaleperson[] }

/** Avtalene kommunen har tatt inn, og hvem som evaluerer i dem. */
export const listInnsynsavtaler = `
  SELECT e.id AS "evalueringsavtaleId", e.avtalerom, e.navn, e.fra, e.til, e.forlenges_til AS "forlengesTil",
    (SELECT m.nettverk_id FROM felles.evalueringsavtale m WHERE m.id = e.id) AS "nettverkId",
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'navn', p.navn, 'firma', p.firma, 'rolle', p.rolle, 'fra', p.fra, 'til', p.til, 'taushetSignert', p.taushet_signert, 'avsluttet', p.avsluttet, 'oppdiktet', p.oppdiktet,
        'aktiv', coalesce(p.avsluttet IS NULL AND p.taushet_signert <= ${idag} AND ${idag} BETWEEN p.fra AND p.til, false)) ORDER BY p.navn COLLATE "nb-NO-x-icu", p.id), '[]')
      FROM felles.avtaleperson p WHERE p.avtale_id = e.id) AS personer
  FROM kommune.evalueringsandel e WHERE $1::uuid IS NULL OR e.id = $1 ORDER BY e.til DESC, e.id`;

/** Låser avtalen til arbeidsenheten er ferdig, så to som åpner samtidig, ser hverandre. */
export const lockAvtale = 'SELECT e.id FROM kommune.evalueringsandel e WHERE e.id = $1 FOR NO KEY UPDATE';

export interface Melding { kommuneId: number; id: string; nettverkId: number; avtaleId: string; avtalerom: number; innsynId: string; hendelse: string; innsynsrom: readonly Innsynsrom[]; fra: string; til: string; aarFra: number | null; aarTil: number | null; antallPersoner: number | null; begrunnelse: string | null }
export const insertMelding = `
  INSERT INTO felles.innsynsmelding (kommune_id, id, nettverk_id, avtale_id, avtalerom, innsyn_id, hendelse, innsynsrom, fra, til, aar_fra, aar_til, antall_personer, begrunnelse)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
