import type { Tallpresisjon } from '#libs/contracts';

/** Nettverket den som spør, hører til: koordinatorens eget ($1), eller det kommunen ($2) er med i. */
export const nettverket = '(SELECT coalesce($1::int, (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = $2)))';
/** @param type parameteren med slaget delinger svaret hviler på */
const gjelder = (nettverk: string, type: string) => `d.nettverk_id = ${nettverk} AND d.type = ${type} AND d.trukket IS NULL`;
/** Hver for seg, så begge får sin indeks: hele nettverket slås opp på nettverk og år, noen valgte på kommune. Med «eller» i setningen leses alt som er delt. */
export const kommunene = { alle: '$3::text[] IS NULL', valgte: 'd.kommune_id = ANY (ARRAY(SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY($3::text[])))' };
export type Utvalg = keyof typeof kommunene;

/** Bruken deles uten innbyggertall: det står i planen kommunen delte for det samme året. Den åpnes da også, og bare da. */
const ogPlanen = `
  CROSS JOIN LATERAL (SELECT d.id UNION ALL SELECT p.id FROM felles.deling p
    WHERE p.kommune_id = d.kommune_id AND p.nettverk_id = d.nettverk_id AND p.aar = d.aar AND p.type = 'handlingsplan' AND p.trukket IS NULL AND p.innbyggere IS NOT NULL) x`;

/** Delingene svaret skal hvile på: alt som er delt for året, eller det siste noen har delt for. $1 nettverket eller tomt, $2 kommunen eller tomt, $3 kommunenumrene når noen er valgt, $4 året, $5 slaget. */
export const findDelinger = (utvalg: Utvalg, medInnbyggere = false) => `
  SELECT d.kommune_id AS "kommuneId", ${medInnbyggere ? 'x.id' : 'd.id'}, d.aar FROM felles.deling d${medInnbyggere ? ogPlanen : ''}
  WHERE ${gjelder(nettverket, '$5')} AND ${kommunene[utvalg]} AND d.aar = coalesce($4::int, (SELECT max(d.aar) FROM felles.deling d WHERE ${gjelder(nettverket, '$5')}))`;

/** Det samme for alle år, til spørsmål som ikke gjelder ett. Parametre som over, med slaget i stedet for året. */
export const findAlleDelinger = (utvalg: Utvalg) => `
  SELECT d.kommune_id AS "kommuneId", d.id, d.aar FROM felles.deling d WHERE ${gjelder(nettverket, '$4')} AND ${kommunene[utvalg]}`;
export interface FunnetDeling { kommuneId: number; id: string; aar: number }

/** I svaret slås nettverket opp én gang. */
const mitt = '(SELECT id FROM mitt)';

/** Årene noen har delt for: ett oppslag i indeksen for hvert år, uansett hvor mange som har delt. */
const aarene = `(
    WITH RECURSIVE ett AS (
      SELECT (SELECT max(d.aar) FROM felles.deling d WHERE ${gjelder(mitt, '$8')}) AS aar
      UNION ALL SELECT (SELECT max(d.aar) FROM felles.deling d WHERE ${gjelder(mitt, '$8')} AND d.aar < ett.aar) FROM ett WHERE ett.aar IS NOT NULL)
    SELECT coalesce(json_agg(aar ORDER BY aar DESC), '[]') FROM ett WHERE aar IS NOT NULL)`;

const hode = "json_build_object('id', id, 'aar', aar, 'utgave', utgave, 'satsing', satsing, 'delt', delt, 'oppdiktet', oppdiktet)";
/** Fra delingen for det siste året; er det to for det året, fra den som har et innbyggertall. */
const nyeste = (kolonne: string) => `(array_agg(${kolonne} ORDER BY aar DESC, innbyggere IS NULL))[1]`;

/**
 * Hele svaret i én setning: kommunene som er med i spørsmålet, delingene de har, og cellene. $1 nettverket, $2 kommunen, $3 kommunenumre eller alle,
 * $4 det svaret er begrenset til, $5 og $6 delingene som er ført i leseloggen, $7 året når det gjelder ett, $8 slaget. Kommer det en deling til imens, er den ikke med.
 * Databasen skal anslå det samme enten få eller alle er valgt; ellers legger den planen på nytt for hvert spørsmål. Derfor `mitt`, og `med` av en liste.
 */
export const findSvar = (celler: string) => `
  WITH mitt AS MATERIALIZED (SELECT ${nettverket} AS id),
  valgt AS MATERIALIZED (
    SELECT d.* FROM unnest($5::int[], $6::uuid[]) AS v (kommune_id, id) JOIN felles.deling d ON d.kommune_id = v.kommune_id AND d.id = v.id WHERE d.trukket IS NULL),
  celle AS (${celler}),
  celler AS (SELECT kommune_id, json_object_agg(kategori, verdi::text) AS verdier, json_object_agg(kategori, til::text) FILTER (WHERE til > verdi) AS til FROM celle GROUP BY kommune_id),
  hoder AS (SELECT kommune_id, json_agg(${hode} ORDER BY aar DESC) FILTER (WHERE type = $8) AS delinger, (json_agg(${hode}) FILTER (WHERE type <> $8)) -> 0 AS grunnlag,
      ${nyeste('innbyggere')} AS innbyggere, ${nyeste('innbyggere_til')} AS til, ${nyeste('innbyggere_presisjon')} AS presisjon
    FROM valgt GROUP BY kommune_id HAVING bool_or(type = $8)),
  med AS (SELECT unnest(ARRAY(
    SELECT m.kommune_id FROM referanse.nettverksmedlem m
    WHERE m.nettverk_id = ${mitt} AND ($3::text[] IS NULL OR m.kommune_id IN (SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY($3))))) AS kommune_id)
  SELECT (SELECT n.navn FROM referanse.nettverk n WHERE n.id = ${mitt}) AS nettverk, ${aarene} AS "alleAar",
    (SELECT coalesce(json_agg(json_build_object('kommunenummer', nr.nummer, 'navn', k.navn, 'harOmraadesatsing', k.har_omraadesatsing,
        'delinger', coalesce(h.delinger, '[]'), 'innbyggere', h.innbyggere, 'innbyggereTil', h.til, 'innbyggerePresisjon', h.presisjon, 'innbyggergrunnlag', h.grunnlag, 'verdier', coalesce(c.verdier, '{}'), 'til', coalesce(c.til, '{}'),
        'trukket', CASE WHEN h.delinger IS NULL THEN (SELECT max(d.trukket) FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = $8 AND ($7::int IS NULL OR d.aar = $7)) END)
      ORDER BY k.navn COLLATE "nb-NO-x-icu"), '[]')
      FROM med JOIN referanse.kommune k ON k.id = med.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
      LEFT JOIN hoder h ON h.kommune_id = k.id LEFT JOIN celler c ON c.kommune_id = k.id) AS kommuner`;

interface Grunnlag { id: string; aar: number; utgave: number; satsing: string; delt: string; oppdiktet: boolean }
export interface SvarKommune {
  kommunenummer: string; navn: string; harOmraadesatsing: boolean; trukket: string | null;
  delinger: Grunnlag[];
  innbyggere: number | null; innbyggereTil: number | null; innbyggerePresisjon: Tallpresisjon | null;
  /** Planen innbyggertallet er fra, når svaret hviler på noe annet. */
  innbyggergrunnlag: Grunnlag | null;
  /** Kategori → heltall som tekst. */
  verdier: Record<string, string>;
  /** Øvre tall for kategoriene som er et spenn. */
  til: Record<string, string>;
}
export interface Svar { nettverk: string | null; alleAar: number[]; kommuner: SvarKommune[] }
