import type { Innsynshendelse, Innsynsrom } from '#libs/contracts';

export interface Personrad { id: string; navn: string; firma: string; rolle: string; fra: string; til: string; taushetSignert: string | null; avsluttet: string | null; oppdiktet: boolean; versjon: number }
/** Det bare koordinatoren ser. */
export interface Medlemsdel { id: string; epost: string; tattImot: boolean }
export interface Meldingsrad {
  innsynId: string; kommunenummer: string; kommune: string; hendelse: Innsynshendelse; innsynsrom: Innsynsrom[]; fra: string; til: string; aarFra: number | null; aarTil: number | null; antallPersoner: number | null; begrunnelse: string | null; tid: string;
}
export interface Tilgangsrad { avtale: boolean; personer: Personrad[]; meldinger: Meldingsrad[] }

const person = 'p.id, p.navn, p.firma, p.rolle, p.fra, p.til, p.taushet_signert AS "taushetSignert", p.avsluttet, p.oppdiktet, p.versjon';

/** Hvem som evaluerer, og hva kommunene har sagt at de har åpnet, i én setning. Muren sier hva den som spør, ser. $1 avtalen. */
export const findTilganger = `
  SELECT EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.id = $1) AS avtale,
    (SELECT coalesce(json_agg(r), '[]') FROM (SELECT ${person} FROM felles.avtaleperson p WHERE p.avtale_id = $1 ORDER BY p.avsluttet IS NOT NULL, p.navn COLLATE "nb-NO-x-icu", p.id) r) AS personer,
    (SELECT coalesce(json_agg(r), '[]') FROM (SELECT m.innsyn_id AS "innsynId", n.nummer AS kommunenummer, k.navn AS kommune, m.hendelse, m.innsynsrom, m.fra, m.til, m.aar_fra AS "aarFra", m.aar_til AS "aarTil", m.antall_personer AS "antallPersoner", m.begrunnelse, m.tid
      FROM felles.innsynsmelding m JOIN referanse.kommune k ON k.id = m.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = m.kommune_id AND n.til IS NULL
      WHERE m.avtale_id = $1 ORDER BY k.navn COLLATE "nb-NO-x-icu", m.tid DESC, m.id DESC) r) AS meldinger`;

/** E-posten, og om invitasjonen er tatt imot. Bare på nettverkets innlogging. $1 medlemskapene. */
export const findMedlemsdeler = 'SELECT m.id, m.epost, m.person_id IS NOT NULL AS "tattImot" FROM tilgang.medlemskap m WHERE m.id = ANY ($1)';

export const lockPerson = `SELECT ${person}, p.avtale_id AS "avtaleId" FROM felles.avtaleperson p WHERE p.nettverk_id = $1 AND p.id = $2 FOR NO KEY UPDATE`;
export type Laastperson = Personrad & { avtaleId: string };

/** $1 avtalerommet, $2 e-posten. En som er avsluttet, kan inviteres igjen. */
export const findSammeEpost = `SELECT m.id FROM tilgang.medlemskap m WHERE m.rom = 'evaluering' AND m.avtalerom = $1 AND lower(m.epost) = lower($2) AND coalesce(m.til, 'infinity') >= (now() AT TIME ZONE 'Europe/Oslo')::date`;
export const insertMedlemskap = `
  INSERT INTO tilgang.medlemskap (id, rom, avtalerom, navn, epost, rolle, firma, fra, til, taushet_signert) VALUES ($1, 'evaluering', $2, $3, $4, 'evaluator', $5, $6, $7, $8)`;
export const updateMedlemskap = `UPDATE tilgang.medlemskap SET fra = $2, til = $3, taushet_signert = $4, versjon = versjon + 1 WHERE id = $1`;
export const insertPerson = `
  INSERT INTO felles.avtaleperson (nettverk_id, id, avtale_id, avtalerom, navn, firma, rolle, fra, til, taushet_signert, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
export const updatePerson = `
  UPDATE felles.avtaleperson SET rolle = $3, fra = $4, til = $5, taushet_signert = $6, avsluttet = $7, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2`;
