import type { Erfaringsfiltype, Formidlingsslag, NasjonaltTema } from '#libs/contracts';

/** Det en av dem det handler om, har svart. `ja` er tom når den ikke har svart, eller når den som spør, ikke ser svaret. */
export interface Formidlingssvarrad { kommunenummer: string; navn: string; ja: boolean | null; rolle: string | null; tid: string | null; versjon: number | null }
export interface Formidlingsrad {
  id: string; evalueringsavtaleId: string; avtale: string; slag: Formidlingsslag; tittel: string | null; tekst: string | null; tema: NasjonaltTema | null; evidensgrad: number | null; gjelder: string | null; gjelderNavn: string | null;
  dokument: { id: string; type: Erfaringsfiltype; stoerrelse: number } | null; svar: Formidlingssvarrad[]; oppdiktet: boolean; tid: string; trukket: string | null; trukketFordi: string | null; versjon: number;
}
export interface Kandidatrad { slag: 'funn' | 'dokument'; id: string; utgave: number | null; tittel: string; gjelderNavn: string | null }
export interface Formidlingslisterad { formidlinger: Formidlingsrad[]; kandidater: Kandidatrad[] }

const nummer = (id: 'f.gjelder_kommune_id' | 'r.id') => `(SELECT n.nummer FROM referanse.kommunenummer n WHERE n.kommune_id = ${id} AND n.til IS NULL)`;
const svarJson = `(SELECT coalesce(json_agg(json_build_object('kommunenummer', ${nummer('r.id')}, 'navn', r.navn, 'ja', s.ja, 'rolle', s.rolle, 'tid', s.tid, 'versjon', s.versjon) ORDER BY r.navn COLLATE "nb-NO-x-icu"), '[]')
        FROM unnest(f.spurte) AS spurt (kommune_id) JOIN referanse.kommune r ON r.id = spurt.kommune_id LEFT JOIN felles.formidlingssvar s ON s.kommune_id = spurt.kommune_id AND s.formidling_id = f.id)`;
const formidlingerJson = `(SELECT coalesce(json_agg(json_build_object('id', f.id, 'evalueringsavtaleId', f.avtale_id, 'avtale', o.navn, 'slag', f.slag, 'tittel', f.tittel, 'tekst', f.tekst, 'tema', f.tema, 'evidensgrad', f.evidensgrad,
      'gjelder', ${nummer('f.gjelder_kommune_id')}, 'gjelderNavn', (SELECT r.navn FROM referanse.kommune r WHERE r.id = f.gjelder_kommune_id),
      'dokument', (SELECT json_build_object('id', d.id, 'type', d.type, 'stoerrelse', d.stoerrelse) FROM felles.leveransedokument d WHERE d.avtalerom = f.avtalerom AND d.id = f.dokument_id AND f.trukket IS NULL),
      'svar', ${svarJson}, 'oppdiktet', f.oppdiktet, 'tid', f.tid, 'trukket', f.trukket, 'trukketFordi', f.trukket_fordi, 'versjon', f.versjon) ORDER BY f.tid DESC, f.id DESC), '[]')
    FROM felles.formidling f JOIN felles.avtaleomtale o ON o.nettverk_id = f.nettverk_id AND o.avtale_id = f.avtale_id
    WHERE ($1::uuid IS NULL OR f.avtale_id = $1) AND ($2::uuid IS NULL OR f.id = $2))`;

/** Funnene som er frigitt og står, og dokumentene i leveransene som er godtatt, når de ikke alt er gitt videre. */
const kandidaterJson = `(SELECT coalesce(json_agg(json_build_object('slag', k.slag, 'id', k.id, 'utgave', k.utgave, 'tittel', k.tittel, 'gjelderNavn', k."gjelderNavn") ORDER BY k.slag DESC, k.id DESC), '[]') FROM (
      SELECT 'funn' AS slag, f.id, f.utgave, f.tittel, (SELECT r.navn FROM referanse.kommune r WHERE r.id = f.gjelder_kommune_id) AS "gjelderNavn"
      FROM felles.evalueringsavtale a JOIN felles.funn f ON f.avtalerom = a.avtalerom JOIN felles.funnfrigivelse r ON r.avtalerom = f.avtalerom AND r.funn_id = f.id AND r.utgave = f.utgave
      WHERE a.id = $1 AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = f.avtalerom AND t.funn_id = f.id AND t.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funnfrigivelse n WHERE n.avtalerom = f.avtalerom AND n.funn_id = f.id AND n.utgave > f.utgave)
        AND NOT EXISTS (SELECT FROM felles.formidling g WHERE g.avtalerom = f.avtalerom AND g.funn_id = f.id AND g.funnutgave = f.utgave AND g.trukket IS NULL)
      UNION ALL
      SELECT 'dokument', d.id, NULL, d.tittel, NULL FROM felles.evalueringsavtale a JOIN felles.leveransedokument d ON d.avtalerom = a.avtalerom
      WHERE a.id = $1 AND EXISTS (SELECT FROM felles.leveransehendelse h WHERE h.nettverk_id = a.nettverk_id AND h.avtale_id = a.id AND h.leveranse_nr = d.leveranse_nr AND h.hendelse = 'godtatt')
        AND NOT EXISTS (SELECT FROM felles.formidling g WHERE g.avtalerom = d.avtalerom AND g.dokument_id = d.id AND g.trukket IS NULL)) k)`;

/** Alt den som spør, kan se, i én setning. $1 avtalen eller tomt, $2 den ene eller tomt, $3 om det som kan gis videre, skal være med. */
export const findFormidlinger = `SELECT ${formidlingerJson} AS formidlinger, CASE WHEN $3 THEN ${kandidaterJson} ELSE '[]' END AS kandidater`;

/** Kommunene som er part i avtalen i rommet. */
const partene = 'ARRAY(SELECT DISTINCT p.kommune_id FROM felles.avtalepart p WHERE p.avtalerom = a.avtalerom ORDER BY 1)';
/** $1 nettverket, $2 id, $3 avtalen, $4 funnet, $5 utgaven. Alle tre gir tittelen, eller ingen rad når det ikke finnes for koordinatoren. */
export const insertFunnformidling = `
  INSERT INTO felles.formidling (nettverk_id, id, avtale_id, avtalerom, slag, tittel, tekst, tema, evidensgrad, gjelder_kommune_id, funn_id, funnutgave, spurte, oppdiktet)
  SELECT a.nettverk_id, $2, a.id, a.avtalerom, 'funn', f.tittel, f.tekst, f.tema, f.evidensgrad, f.gjelder_kommune_id, f.id, f.utgave, CASE WHEN f.gjelder_kommune_id IS NULL THEN ${partene} ELSE ARRAY[f.gjelder_kommune_id] END, f.oppdiktet
  FROM felles.evalueringsavtale a JOIN felles.funn f ON f.avtalerom = a.avtalerom WHERE a.nettverk_id = $1 AND a.id = $3 AND f.id = $4 AND f.utgave = $5 RETURNING tittel`;
/** $4 dokumentet, $5 om det er oppdiktet. */
export const insertDokumentformidling = `
  INSERT INTO felles.formidling (nettverk_id, id, avtale_id, avtalerom, slag, tittel, tekst, dokument_id, spurte, oppdiktet)
  SELECT a.nettverk_id, $2, a.id, a.avtalerom, 'dokument', d.tittel, d.merknad, d.id, ${partene}, $5
  FROM felles.evalueringsavtale a JOIN felles.leveransedokument d ON d.avtalerom = a.avtalerom WHERE a.nettverk_id = $1 AND a.id = $3 AND d.id = $4 RETURNING tittel`;
/** $4 tittelen, $5 teksten, $6 om den er oppdiktet. */
export const insertMetodeformidling = `
  INSERT INTO felles.formidling (nettverk_id, id, avtale_id, avtalerom, slag, tittel, tekst, spurte, oppdiktet)
  SELECT a.nettverk_id, $2, a.id, a.avtalerom, 'metode', $4, $5, '{}', $6 FROM felles.evalueringsavtale a WHERE a.nettverk_id = $1 AND a.id = $3 RETURNING tittel`;

/** To som foreslår det samme, går etter hverandre. $1 avtalen. */
export const lockFormidlinger = 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 71))';
/** $1 nettverket, $2 id, $3 grunnen. */
export const trekkFormidling = 'UPDATE felles.formidling SET trukket = now(), trukket_fordi = $3, tittel = NULL, tekst = NULL, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2 AND trukket IS NULL';
