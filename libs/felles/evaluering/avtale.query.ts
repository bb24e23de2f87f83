import type { Avtalesvar } from '#libs/contracts';
import type { Avtaleinnhold } from './avtaleinnhold.ts';
import type { Avtaleomtale, Evalueringsavtale } from './avtale.type.ts';
import type { Avtalemoete, Leveransehendelselinje, Leveransemerknad } from './oppfoelging/oppfoelging.type.ts';
import { fylketJson, type Fylketsrad } from './paaminnelser.query.ts';

export interface Utgaverad {
  utgave: number; endring: string | null; sendt: string | null; kontrollsum: string | null; fraTermin: number; innhold: Avtaleinnhold;
  andeler: { part: number; termin: number; forfall: string; beloep: string; fast: string }[];
}
export interface Svarrad { utgave: number; kommunenummer: string; svar: Avtalesvar; rolle: string; dato: string; merknad: string | null; bokfoert: string | null; tid: string }
export interface Signaturrad { utgave: number; part: number; rolle: string; dato: string; tid: string }
export type Hendelserad = Omit<Leveransehendelselinje, 'url'> & { leveranse: number };
export type Merknadrad = Leveransemerknad & { leveranse: number };
export type Avtalerad = Pick<Evalueringsavtale, 'id' | 'navn' | 'kilde' | 'oppdiktet' | 'versjon'> & {
  avtalerom: number;
  utgaver: Utgaverad[]; svar: Svarrad[]; signaturer: Signaturrad[]; hendelser: Hendelserad[]; merknader: Merknadrad[]; moeter: Omit<Avtalemoete, 'handlinger'>[]; fylket: Fylketsrad[];
};
export interface Medlemsrad { kommunenummer: string; navn: string }
export interface Avtalelisterad { nettverk: string | null; medlemmer: Medlemsrad[]; avtaler: Avtalerad[]; omtaler: Avtaleomtale[] }

const utgaverJson = `(SELECT coalesce(json_agg(json_build_object('utgave', u.utgave, 'endring', u.endring, 'sendt', u.sendt, 'kontrollsum', u.kontrollsum, 'fraTermin', u.fra_termin, 'innhold', u.innhold, 'andeler',
      (SELECT coalesce(json_agg(json_build_object('part', d.part_nr, 'termin', d.termin, 'forfall', d.forfall, 'beloep', d.beloep_oere::text, 'fast', d.fast_oere::text) ORDER BY d.part_nr, d.termin), '[]')
        FROM felles.avtaleandel d WHERE d.nettverk_id = u.nettverk_id AND d.avtale_id = u.avtale_id AND d.utgave = u.utgave)) ORDER BY u.utgave DESC), '[]')
      FROM felles.avtaleutgave u WHERE u.nettverk_id = a.nettverk_id AND u.avtale_id = a.id)`;
const svarJson = `(SELECT coalesce(json_agg(json_build_object('utgave', s.utgave, 'kommunenummer', k.nummer, 'svar', s.svar, 'rolle', s.rolle, 'dato', s.dato, 'merknad', s.merknad, 'bokfoert', s.bokfoert_oere::text, 'tid', s.tid) ORDER BY s.tid DESC, s.id DESC), '[]')
      FROM felles.avtalesvar s JOIN referanse.kommunenummer k ON k.kommune_id = s.kommune_id AND k.til IS NULL WHERE s.nettverk_id = a.nettverk_id AND s.avtale_id = a.id)`;
const signaturerJson = `(SELECT coalesce(json_agg(json_build_object('utgave', g.utgave, 'part', g.part_nr, 'rolle', g.rolle, 'dato', g.dato, 'tid', g.foert) ORDER BY g.part_nr), '[]')
      FROM felles.avtalesignatur g WHERE g.nettverk_id = a.nettverk_id AND g.avtale_id = a.id)`;
const hendelserJson = `(SELECT coalesce(json_agg(json_build_object('leveranse', h.leveranse_nr, 'hendelse', h.hendelse, 'dato', h.dato, 'dokument', h.dokument, 'adresse', h.adresse, 'kommentar', h.kommentar, 'oppdiktet', h.oppdiktet, 'tid', h.tid,
        'dokumentId', h.dokument_id, 'type', h.type, 'stoerrelse', h.stoerrelse) ORDER BY h.tid DESC, h.id DESC), '[]')
      FROM (SELECT id, leveranse_nr, hendelse, dato, dokument, adresse, kommentar, oppdiktet, tid, NULL::uuid AS dokument_id, NULL AS type, NULL::int AS stoerrelse
          FROM felles.leveransehendelse WHERE nettverk_id = a.nettverk_id AND avtale_id = a.id
        UNION ALL SELECT id, leveranse_nr, 'levert', dato, tittel, NULL, merknad, false, tid, id, type, stoerrelse FROM felles.leveransedokument WHERE avtalerom = a.avtalerom) h)`;
const merknaderJson = `(SELECT coalesce(json_agg(json_build_object('leveranse', s.leveranse_nr, 'kommune', k.navn, 'rolle', s.rolle, 'tekst', s.tekst, 'tid', s.tid) ORDER BY s.tid DESC, s.id DESC), '[]')
      FROM felles.leveransemerknad s JOIN referanse.kommune k ON k.id = s.kommune_id WHERE s.nettverk_id = a.nettverk_id AND s.avtale_id = a.id)`;
const moeterJson = `(SELECT coalesce(json_agg(json_build_object('id', m.id, 'kalenderpunktId', p.id, 'art', p.art, 'tittel', p.tittel, 'dato', p.dato, 'sted', p.sted, 'avlystFordi', p.avlyst_fordi, 'avholdt', m.avholdt, 'roller', m.roller,
        'laeringspunkter', m.laeringspunkter, 'referat', m.referat, 'oppdiktet', m.oppdiktet OR p.oppdiktet, 'versjon', m.versjon) ORDER BY p.dato, p.id), '[]')
      FROM felles.avtalemoete m JOIN felles.kalenderpunkt p ON p.nettverk_id = m.nettverk_id AND p.id = m.kalenderpunkt_id WHERE m.nettverk_id = a.nettverk_id AND m.avtale_id = a.id)`;

/** Avtalene den som spør, ikke er med i: bare omtalen. */
const omtalerJson = `(SELECT coalesce(json_agg(json_build_object('id', o.avtale_id, 'navn', o.navn, 'formaal', o.formaal, 'fra', o.fra, 'til', o.til, 'oppdiktet', o.oppdiktet) ORDER BY o.fra DESC, o.avtale_id), '[]')
      FROM felles.avtaleomtale o WHERE o.nettverk_id = n.id AND NOT EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = o.nettverk_id AND a.id = o.avtale_id))`;

/** Avtalene med alt som hører til, i én setning. $1 nettverket, eller $2 kommunen som er med i det. $3 avtalen, eller tomt for alle. $4 avtalerommet det spørres fra. */
export const findAvtaler = `
  SELECT n.navn AS nettverk,
    (SELECT coalesce(json_agg(json_build_object('kommunenummer', k.nummer, 'navn', r.navn) ORDER BY r.navn COLLATE "nb-NO-x-icu"), '[]') FROM referanse.nettverksmedlem m
      JOIN referanse.kommunenummer k ON k.kommune_id = m.kommune_id AND k.til IS NULL JOIN referanse.kommune r ON r.id = m.kommune_id WHERE m.nettverk_id = n.id) AS medlemmer,
    (SELECT coalesce(json_agg(json_build_object('id', a.id, 'navn', a.navn, 'kilde', '{"sted": null, "tolket": false}'::jsonb || a.kilde, 'oppdiktet', a.oppdiktet, 'versjon', a.versjon, 'avtalerom', a.avtalerom, 'utgaver', ${utgaverJson},
      'svar', ${svarJson}, 'signaturer', ${signaturerJson}, 'hendelser', ${hendelserJson}, 'merknader', ${merknaderJson}, 'moeter', ${moeterJson}, 'fylket', ${fylketJson}) ORDER BY a.opprettet DESC, a.id DESC), '[]') FROM felles.evalueringsavtale a WHERE a.nettverk_id = n.id AND ($3::uuid IS NULL OR a.id = $3)) AS avtaler,
    ${omtalerJson} AS omtaler
  FROM referanse.nettverk n WHERE n.id = coalesce($1::int, (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = $2), (SELECT r.nettverk_id FROM referanse.avtalerom r WHERE r.nr = $4))`;

/** Avtalen, låst til arbeidsenheten er ferdig. $1 nettverket, $2 avtalen. */
export const lockAvtale = 'SELECT a.id, a.navn, a.versjon FROM felles.evalueringsavtale a WHERE a.nettverk_id = $1 AND a.id = $2 FOR NO KEY UPDATE';
export interface LaastAvtale { id: string; navn: string; versjon: number }

/** $1 nettverk. Så to som lager en avtale samtidig, ikke tar det samme rommet. */
export const lockAvtalerom = `SELECT pg_advisory_xact_lock(hashtext('avtalerom'), $1)`;
/** Tar det første ledige rommet i nettverket. Ingen rad når alle er tatt. */
export const insertAvtale = `
  INSERT INTO felles.evalueringsavtale (nettverk_id, id, navn, kilde, oppdiktet, avtalerom)
  SELECT $1, $2, $3, $4, $5, r.nr FROM referanse.avtalerom r
  WHERE r.nettverk_id = $1 AND NOT EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = $1 AND a.avtalerom = r.nr)
  ORDER BY r.nr LIMIT 1 RETURNING avtalerom`;
export const bumpAvtale = 'UPDATE felles.evalueringsavtale SET versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2';
export const insertUtgave = 'INSERT INTO felles.avtaleutgave (nettverk_id, avtale_id, utgave, fra, til, innhold, endring) VALUES ($1, $2, $3, $4, $5, $6, $7)';
export const updateUtgave = 'UPDATE felles.avtaleutgave SET fra = $4, til = $5, innhold = $6, endring = $7 WHERE nettverk_id = $1 AND avtale_id = $2 AND utgave = $3';
export const deleteUtgave = 'DELETE FROM felles.avtaleutgave WHERE nettverk_id = $1 AND avtale_id = $2 AND utgave = $3';
/** Etter dette kan ingen endre utgaven. $4 den første terminen den kan endre, $5 summen av dokumentet. */
export const sendUtgave = 'UPDATE felles.avtaleutgave SET fra_termin = $4, kontrollsum = $5, sendt = now() WHERE nettverk_id = $1 AND avtale_id = $2 AND utgave = $3';
export const insertAndeler = `
  INSERT INTO felles.avtaleandel (nettverk_id, avtale_id, utgave, part_nr, termin, forfall, beloep_oere, fast_oere)
  SELECT $1, $2, $3, d.part, d.termin, d.forfall, d.beloep, d.fast FROM jsonb_to_recordset($4::jsonb) AS d (part int, termin int, forfall date, beloep bigint, fast bigint)`;
export const insertSignatur = 'INSERT INTO felles.avtalesignatur (nettverk_id, avtale_id, utgave, part_nr, dato, rolle) VALUES ($1, $2, $3, $4, $5, $6)';
