import type { Anbefalingsmottakerslag, Anbefalingsvar, Funnbeleggslag, NasjonaltTema, Oppfoelgingsstatus, Sitatkilde } from '#libs/contracts';

export interface Kommunerad { kommuneId: number; kommunenummer: string; navn: string }
export interface Sitatrad {
  fra: string; fraNavn: string; kilde: Sitatkilde; radId: string; radversjon: number; tittel: string; felt: string; sitat: string; tall: boolean; periode: string | null; lest: string;
  samtykke: { godkjent: boolean; rolle: string; merknad: string | null; tid: string; versjon: number } | null;
  /** Om det er fra noe kommunen har delt og ikke trukket tilbake. */
  delt: boolean;
}
export interface Beleggrad { id: string; nr: number; slag: Funnbeleggslag; antall: number | null; periode: string | null; opphavId: string | null; sitat: Sitatrad | null }
/** Uten kommune: fylkeskommunen. */
export interface Kommentarrad { kommunenummer: string | null; navn: string | null; tekst: string | null; rolle: string; tid: string; oppdiktet: boolean }
export interface Funnutgaverad {
  utgave: number; tittel: string; tekst: string; tema: NasjonaltTema | null; evidensgrad: number; endring: string | null; forelagt: string | null; frist: string | null; frigitt: string | null;
  trukket: { tid: string; grunn: string } | null; oppdiktet: boolean; versjon: number; belegg: Beleggrad[]; kommentarer: Kommentarrad[];
}
export interface Funnrad { id: string; gjelder: string | null; gjelderNavn: string | null; utgaver: Funnutgaverad[] }
export interface Svarlinje { svar: Anbefalingsvar | null; aar: number | null; status: Oppfoelgingsstatus | null; tekst: string | null; rolle: string; dato: string; tid: string; oppdiktet: boolean }
export interface Mottakerrad { nr: number; slag: Anbefalingsmottakerslag; kommunenummer: string | null; navn: string | null; svar: Svarlinje[] }
export interface Anbefalingsrad {
  id: string; tekst: string; begrunnelse: string | null; tema: NasjonaltTema | null; innen: string | null; frigitt: string | null; trukket: { tid: string; grunn: string } | null; oppdiktet: boolean; versjon: number;
  funn: { funnId: string; utgave: number }[]; mottakere: Mottakerrad[];
}
export interface Oversiktsrad { avtalerom: number; avtaleId: string; avtale: string; parter: Kommunerad[]; funn: Funnrad[]; anbefalinger: Anbefalingsrad[] }

const nummer = (id: 'f.gjelder_kommune_id' | 's.fra_kommune_id' | 'k.kommune_id' | 'm.til_kommune_id') => `(SELECT n.nummer FROM referanse.kommunenummer n WHERE n.kommune_id = ${id} AND n.til IS NULL)`;
const navn = (id: 'f.gjelder_kommune_id' | 's.fra_kommune_id' | 'k.kommune_id' | 'm.til_kommune_id') => `(SELECT r.navn FROM referanse.kommune r WHERE r.id = ${id})`;
const trukket = (hva: 't.funn_id = u.id AND t.utgave = u.utgave' | 't.anbefaling_id = b.id', avtalerom: 'u.avtalerom' | 'b.avtalerom') =>
  `(SELECT json_build_object('tid', t.tid, 'grunn', t.grunn) FROM felles.funntrekk t WHERE t.avtalerom = ${avtalerom} AND ${hva})`;

const sitatJson = `(SELECT json_build_object('fra', ${nummer('s.fra_kommune_id')}, 'fraNavn', ${navn('s.fra_kommune_id')}, 'kilde', s.kilde, 'radId', s.rad_id, 'radversjon', s.radversjon, 'tittel', s.tittel, 'felt', s.felt,
        'sitat', s.sitat, 'tall', s.tall, 'periode', s.periode, 'lest', s.lest, 'delt', s.kilde = 'delt',
        'samtykke', (SELECT json_build_object('godkjent', y.godkjent, 'rolle', y.rolle, 'merknad', y.merknad, 'tid', y.tid, 'versjon', y.versjon) FROM felles.sitatsamtykke y
          WHERE y.kommune_id = s.fra_kommune_id AND y.avtalerom = s.avtalerom AND y.belegg_id = coalesce(b.opphav_id, b.id)))
      FROM felles.sitat s WHERE s.avtalerom = b.avtalerom AND s.belegg_id = b.id)`;
const beleggJson = `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'nr', b.nr, 'slag', b.slag, 'antall', b.antall, 'periode', b.periode, 'opphavId', b.opphav_id, 'sitat', ${sitatJson}) ORDER BY b.nr, b.id), '[]')
      FROM felles.belegg b WHERE b.avtalerom = u.avtalerom AND b.funn_id = u.id AND b.utgave = u.utgave)`;
const kommentarerJson = `(SELECT coalesce(json_agg(json_build_object('kommunenummer', ${nummer('k.kommune_id')}, 'navn', ${navn('k.kommune_id')}, 'tekst', k.tekst, 'rolle', k.rolle, 'tid', k.tid, 'oppdiktet', k.oppdiktet) ORDER BY k.tid, k.id), '[]') FROM (
        SELECT e.kommune_id, e.id, e.tekst, e.rolle, e.tid, e.oppdiktet FROM felles.funnkommentar e WHERE e.avtalerom = u.avtalerom AND e.funn_id = u.id AND e.utgave = u.utgave
        UNION ALL SELECT NULL, y.id, y.tekst, y.rolle, y.tid, y.oppdiktet FROM felles.fylkeskommentar y WHERE y.nettverk_id = a.nettverk_id AND y.avtalerom = u.avtalerom AND y.funn_id = u.id AND y.utgave = u.utgave) k)`;
const utgaverJson = `(SELECT json_agg(json_build_object('utgave', u.utgave, 'tittel', u.tittel, 'tekst', u.tekst, 'tema', u.tema, 'evidensgrad', u.evidensgrad, 'endring', u.endring, 'forelagt', u.forelagt, 'frist', u.frist,
        'frigitt', (SELECT r.tid FROM felles.funnfrigivelse r WHERE r.avtalerom = u.avtalerom AND r.funn_id = u.id AND r.utgave = u.utgave), 'trukket', ${trukket('t.funn_id = u.id AND t.utgave = u.utgave', 'u.avtalerom')},
        'oppdiktet', u.oppdiktet, 'versjon', u.versjon, 'belegg', ${beleggJson}, 'kommentarer', ${kommentarerJson}) ORDER BY u.utgave)
      FROM felles.funn u WHERE u.avtalerom = f.avtalerom AND u.id = f.id)`;
const funnJson = `(SELECT coalesce(json_agg(json_build_object('id', f.id, 'gjelder', ${nummer('f.gjelder_kommune_id')}, 'gjelderNavn', ${navn('f.gjelder_kommune_id')}, 'utgaver', ${utgaverJson}) ORDER BY f.id DESC), '[]')
      FROM (SELECT DISTINCT avtalerom, id, gjelder_kommune_id FROM felles.funn WHERE avtalerom = a.avtalerom) AS f)`;

const linje = (v: 'v' | 'w') => `json_build_object('svar', ${v}.svar, 'aar', ${v}.aar, 'status', ${v}.status, 'tekst', ${v}.tekst, 'rolle', ${v}.rolle, 'dato', ${v}.dato, 'tid', ${v}.tid, 'oppdiktet', ${v}.oppdiktet)`;
const mottakereJson = `(SELECT coalesce(json_agg(json_build_object('nr', m.nr, 'slag', m.slag, 'kommunenummer', ${nummer('m.til_kommune_id')}, 'navn', ${navn('m.til_kommune_id')}, 'svar', CASE WHEN m.slag = 'kommune'
        THEN (SELECT coalesce(json_agg(${linje('v')} ORDER BY v.tid DESC, v.id DESC), '[]') FROM felles.anbefalingssvar v WHERE v.avtalerom = m.avtalerom AND v.anbefaling_id = m.anbefaling_id AND v.kommune_id = m.til_kommune_id)
        ELSE (SELECT coalesce(json_agg(${linje('w')} ORDER BY w.tid DESC, w.id DESC), '[]') FROM felles.fylkessvar w WHERE w.avtalerom = m.avtalerom AND w.anbefaling_id = m.anbefaling_id AND w.mottaker_nr = m.nr) END) ORDER BY m.nr), '[]')
      FROM felles.anbefalingsmottaker m WHERE m.avtalerom = b.avtalerom AND m.anbefaling_id = b.id)`;
const anbefalingerJson = `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'tekst', b.tekst, 'begrunnelse', b.begrunnelse, 'tema', b.tema, 'innen', b.innen, 'frigitt', b.frigitt, 'trukket', ${trukket('t.anbefaling_id = b.id', 'b.avtalerom')},
        'oppdiktet', b.oppdiktet, 'versjon', b.versjon,
        'funn', (SELECT coalesce(json_agg(json_build_object('funnId', l.funn_id, 'utgave', l.utgave) ORDER BY l.funn_id), '[]') FROM felles.anbefaling_funn l WHERE l.avtalerom = b.avtalerom AND l.anbefaling_id = b.id),
        'mottakere', ${mottakereJson}) ORDER BY b.id DESC), '[]')
      FROM felles.anbefaling b WHERE b.avtalerom = a.avtalerom)`;
/** Kommunene som står i en utgave av avtalen som er sendt. */
const parterJson = `(SELECT coalesce(json_agg(json_build_object('kommuneId', p.id, 'kommunenummer', p.nummer, 'navn', p.navn) ORDER BY p.navn COLLATE "nb-NO-x-icu"), '[]') FROM (
      SELECT DISTINCT r.id, r.navn, g.nummer FROM felles.avtaleutgave u CROSS JOIN jsonb_array_elements(u.innhold -> 'parter') AS part
        JOIN referanse.kommunenummer n ON n.nummer = part ->> 'kommunenummer' JOIN referanse.kommune r ON r.id = n.kommune_id JOIN referanse.kommunenummer g ON g.kommune_id = r.id AND g.til IS NULL
      WHERE u.nettverk_id = a.nettverk_id AND u.avtale_id = a.id AND u.sendt IS NOT NULL) AS p)`;

/** Alt i avtalen den som spør, kan se, i én setning: muren bestemmer hva det er. $1 avtalen. */
export const findOversikt = `
  SELECT a.avtalerom, a.id AS "avtaleId", a.navn AS avtale, ${parterJson} AS parter, ${funnJson} AS funn, ${anbefalingerJson} AS anbefalinger
  FROM felles.evalueringsavtale a WHERE a.id = $1`;

/** Kommunene i avtalen rommet er til. $1 rommet. */
export const findParter = `SELECT ${parterJson} AS parter FROM felles.evalueringsavtale a WHERE a.avtalerom = $1`;
/** Avtalen et funn eller en anbefaling hører til, når den som spør, ser det. $1 id-en. */
export const findAvtaleOfFunn = 'SELECT a.id FROM felles.funn f JOIN felles.evalueringsavtale a ON a.avtalerom = f.avtalerom WHERE f.id = $1 LIMIT 1';
export const findAvtaleOfAnbefaling = 'SELECT a.id FROM felles.anbefaling b JOIN felles.evalueringsavtale a ON a.avtalerom = b.avtalerom WHERE b.id = $1';
export const findAvtaleOfBelegg = 'SELECT a.id, b.funn_id AS "funnId" FROM felles.belegg b JOIN felles.evalueringsavtale a ON a.avtalerom = b.avtalerom WHERE b.id = $1';

/** To som gjør noe med det samme funnet, går etter hverandre. Låsen er et tall: det som er forelagt, når ingen radlås fram til. $1 funnet. */
export const lockFunn = 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 57))';
export const insertFunn = 'INSERT INTO felles.funn (avtalerom, id, utgave, gjelder_kommune_id, tittel, tekst, tema, evidensgrad, endring, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';
export const updateFunn = 'UPDATE felles.funn SET tittel = $4, tekst = $5, tema = $6, evidensgrad = $7, endring = $8, versjon = versjon + 1 WHERE avtalerom = $1 AND id = $2 AND utgave = $3';
export const bumpFunn = 'UPDATE felles.funn SET versjon = versjon + 1 WHERE avtalerom = $1 AND id = $2 AND utgave = $3';
export const deleteFunn = 'DELETE FROM felles.funn WHERE avtalerom = $1 AND id = $2 AND utgave = $3';
export const deleteSitater = 'DELETE FROM felles.sitat WHERE avtalerom = $1 AND belegg_id IN (SELECT b.id FROM felles.belegg b WHERE b.avtalerom = $1 AND b.funn_id = $2 AND b.utgave = $3)';
export const deleteBeleggene = 'DELETE FROM felles.belegg WHERE avtalerom = $1 AND funn_id = $2 AND utgave = $3';
/** Etter dette når ingen endring fram til utgaven. $4 siste dag parten kan si noe. */
export const foreleggFunn = 'UPDATE felles.funn SET forelagt = now(), frist = $4, versjon = versjon + 1 WHERE avtalerom = $1 AND id = $2 AND utgave = $3';
export const insertFrigivelse = 'INSERT INTO felles.funnfrigivelse (avtalerom, funn_id, utgave) VALUES ($1, $2, $3)';
export const insertTrekk = 'INSERT INTO felles.funntrekk (avtalerom, id, funn_id, utgave, anbefaling_id, grunn) VALUES ($1, $2, $3, $4, $5, $6)';

export const insertBelegg = 'INSERT INTO felles.belegg (avtalerom, id, funn_id, utgave, nr, slag, antall, periode, opphav_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)';
export const insertSitat = 'INSERT INTO felles.sitat (avtalerom, belegg_id, fra_kommune_id, kilde, rad_id, radversjon, tittel, felt, sitat, tall, periode, lest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)';
/** Det samme sitatet ved et nytt belegg. $1 avtalerom, $2 det nye, $3 det gamle. */
export const copySitat = `
  INSERT INTO felles.sitat (avtalerom, belegg_id, fra_kommune_id, kilde, rad_id, radversjon, tittel, felt, sitat, tall, periode, lest)
  SELECT s.avtalerom, $2, s.fra_kommune_id, s.kilde, s.rad_id, s.radversjon, s.tittel, s.felt, s.sitat, s.tall, s.periode, s.lest FROM felles.sitat s WHERE s.avtalerom = $1 AND s.belegg_id = $3`;
export const deleteSitat = 'DELETE FROM felles.sitat WHERE avtalerom = $1 AND belegg_id = $2';
export const deleteBelegg = 'DELETE FROM felles.belegg WHERE avtalerom = $1 AND id = $2';

export const lockAnbefaling = 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 58))';
export const insertAnbefaling = 'INSERT INTO felles.anbefaling (avtalerom, id, tekst, begrunnelse, tema, innen, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7)';
export const updateAnbefaling = 'UPDATE felles.anbefaling SET tekst = $3, begrunnelse = $4, tema = $5, innen = $6, versjon = versjon + 1 WHERE avtalerom = $1 AND id = $2';
export const frigiAnbefaling = 'UPDATE felles.anbefaling SET frigitt = now(), versjon = versjon + 1 WHERE avtalerom = $1 AND id = $2';
export const deleteAnbefalingsfunn = 'DELETE FROM felles.anbefaling_funn WHERE avtalerom = $1 AND anbefaling_id = $2';
export const deleteAnbefalingsmottakere = 'DELETE FROM felles.anbefalingsmottaker WHERE avtalerom = $1 AND anbefaling_id = $2';
export const deleteAnbefaling = 'DELETE FROM felles.anbefaling WHERE avtalerom = $1 AND id = $2';
/** $3 funnene, som {funnId, utgave}. */
export const insertAnbefalingsfunn = 'INSERT INTO felles.anbefaling_funn (avtalerom, anbefaling_id, funn_id, utgave) SELECT $1, $2, f."funnId", f.utgave FROM jsonb_to_recordset($3::jsonb) AS f ("funnId" uuid, utgave int)';
/** $3 mottakerne, som {nr, slag, kommuneId}. */
export const insertAnbefalingsmottakere = `
  INSERT INTO felles.anbefalingsmottaker (avtalerom, anbefaling_id, nr, slag, til_kommune_id) SELECT $1, $2, m.nr, m.slag, m."kommuneId" FROM jsonb_to_recordset($3::jsonb) AS m (nr int, slag text, "kommuneId" int)`;
export const insertFylkeskommentar = 'INSERT INTO felles.fylkeskommentar (nettverk_id, id, avtalerom, funn_id, utgave, tekst, rolle, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
/** Avtalerommet i nettverket $1 som anbefalingen $2 hører til, og mottakeren. */
export const insertFylkessvar = `
  INSERT INTO felles.fylkessvar (nettverk_id, id, avtalerom, anbefaling_id, mottaker_nr, svar, aar, status, tekst, rolle, dato, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
