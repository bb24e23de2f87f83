import { selectInnsatsomraade } from '../innsatsomraade/innsatsomraade.query.ts';
import { selectMaal } from '../maal/maal.query.ts';
import { selectOmraade } from '../omraade/omraade.query.ts';
import { kildeColumn } from '../kilde.query.ts';
import { selectStyringsdokument } from '../styringsdokument/styringsdokument.query.ts';
import type { Satsing } from './satsing.entity.ts';

/** Hele programsiden, uten det som avhenger av hvem som spør. */
export type SatsingRow = Omit<Satsing, 'kommuneId' | 'noekkel' | 'handlinger'>;

const selectRolle = `
  SELECT r.id, r.nr, r.navn, r.besatt_av AS "besattAv", r.oppgaver, r.antall_personer AS "antallPersoner", r.stillingsprosent,
    r.loenn_fra_satsingen_prosent AS "loennFraSatsingenProsent", r.moeter_per_aar AS "moeterPerAar", r.moeter_per_aar_til AS "moeterPerAarTil",
    r.fra, r.til, ${kildeColumn('r')}, r.oppdiktet
  FROM kommune.programrolle r`;

const selectMetode = `
  SELECT m.id, m.navn, m.opplaerte_ansatte AS "opplaerteAnsatte", m.steg, m.prinsipper, ${kildeColumn('m')}, m.oppdiktet
  FROM kommune.metode m`;

const selectSuksessfaktor = `SELECT f.id, f.nr, f.navn, ${kildeColumn('f')}, f.oppdiktet FROM kommune.suksessfaktor f`;

const selectUtfordring = `
  SELECT u.id, u.nr, u.tema, u.beskrivelse, u.respons, ${kildeColumn('u')}, u.oppdiktet
  FROM kommune.utfordring u`;

/** Radene under satsingen som en JSON-liste. Id-en til slutt gjør rekkefølgen fast når to har samme nummer. */
const list = (select: string, alias: string, order = 'rad.nr', where = '') => `coalesce((
    SELECT json_agg(rad ORDER BY ${order}, rad.id)
    FROM (${select} WHERE ${alias}.kommune_id = s.kommune_id AND ${alias}.satsing_id = s.id ${where}) rad), '[]')`;

/** Hele siden i én setning. En kommune har høyst én satsing, og ser bare sin egen. */
export const findSatsing = `
  SELECT s.id, s.navn, s.type, s.statlig_motpart AS "statligMotpart", s.hovedmaal, s.formaal, s.prinsipp, s.utfordringsbilde,
    s.tilskudd_fra AS "tilskuddFra", s.tilskudd_til AS "tilskuddTil", s.program_fra AS "programFra", s.program_til AS "programTil", s.maalaar,
    s.ramme_per_aar_oere::text AS "rammePerAar", s.ramme_antall_aar AS "rammeAntallAar",
    (s.ramme_per_aar_oere * s.ramme_antall_aar)::text AS "rammeSamlet", s.ramme_forbehold AS "rammeForbehold",
    s.kan_brukes_til AS "kanBrukesTil", s.kan_ikke_brukes_til AS "kanIkkeBrukesTil", ${kildeColumn('s')}, s.oppdiktet, s.versjon,
    ${list(selectOmraade, 'o')} AS omraader,
    ${list(selectInnsatsomraade, 'i')} AS innsatsomraader,
    ${list(selectMaal, 'm')} AS maal,
    ${list(selectStyringsdokument, 'd', 'rad.type, rad.utgave DESC')} AS styringsdokumenter,
    ${list(selectRolle, 'r')} AS roller,
    ${list(selectMetode, 'm', 'rad.navn COLLATE "nb-NO-x-icu"')} AS metoder,
    ${list(selectSuksessfaktor, 'f', 'rad.nr', `AND f.type = 'suksesskriterium'`)} AS suksesskriterier,
    ${list(selectSuksessfaktor, 'f', 'rad.nr', `AND f.type = 'fallgruve'`)} AS fallgruver,
    ${list(selectUtfordring, 'u')} AS utfordringer
  FROM kommune.satsing s`;
