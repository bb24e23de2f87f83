import type { Tallpresisjon } from '#libs/contracts';

/** Nettverket den som spør, hører til: koordinatorens eget ($1), eller det kommunen ($2) er med i. */
export const nettverket = '(SELECT coalesce($1::int, (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = $2)))';
const gjelder = (nettverk: string) => `d.nettverk_id = ${nettverk} AND d.type = 'handlingsplan' AND d.trukket IS NULL`;
/** Hver for seg, så begge får sin indeks: hele nettverket slås opp på nettverk og år, noen valgte på kommune. Med «eller» i setningen leses alt som er delt. */
export const kommunene = { alle: '$3::text[] IS NULL', valgte: 'd.kommune_id = ANY (ARRAY(SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY($3::text[])))' };
export type Utvalg = keyof typeof kommunene;

/** Delingene svaret skal hvile på: alt som er delt for året, eller det siste noen har delt for. $1 nettverket eller tomt, $2 kommunen eller tomt, $3 kommunenumrene når noen er valgt, $4 året. */
export const findDelinger = (utvalg: Utvalg) => `
  SELECT d.kommune_id AS "kommuneId", d.id, d.aar FROM felles.deling d
  WHERE ${gjelder(nettverket)} AND ${kommunene[utvalg]} AND d.aar = coalesce($4::int, (SELECT max(d.aar) FROM felles.deling d WHERE ${gjelder(nettverket)}))`;

/** Det samme for alle år, til spørsmål som ikke gjelder ett. Parametre som over, uten året. */
export const findAlleDelinger = (utvalg: Utvalg) => `
  SELECT d.kommune_id AS "kommuneId", d.id, d.aar FROM felles.deling d WHERE ${gjelder(nettverket)} AND ${kommunene[utvalg]}`;
export interface FunnetDeling { kommuneId: number; id: string; aar: number }

/** I svaret slås nettverket opp én gang. */
const mitt = '(SELECT id FROM mitt)';

/** Årene noen har delt for: ett oppslag i indeksen for hvert år, uansett hvor mange som har delt. */
const aarene = `(
    WITH RECURSIVE ett AS (
      SELECT (SELECT max(d.aar) FROM felles.deling d WHERE ${gjelder(mitt)}) AS aar
      UNION ALL SELECT (SELECT max(d.aar) FROM felles.deling d WHERE ${gjelder(mitt)} AND d.aar < ett.aar) FROM ett WHERE ett.aar IS NOT NULL)
    SELECT coalesce(json_agg(aar ORDER BY aar DESC), '[]') FROM ett WHERE aar IS NOT NULL)`;

/**
 * Hele svaret i én setning: kommunene som er med i spørsmålet, delingene de har, og cellene. $1 nettverket, $2 kommunen, $3 kommunenumre eller alle,
 * $4 det svaret er begrenset til, $5 og $6 delingene som er ført i leseloggen, $7 året når det gjelder ett. Kommer det en deling til imens, er den ikke med.
 * Databasen skal anslå det samme enten få eller alle er valgt; ellers legger den planen på nytt for hvert spørsmål. Derfor `mitt`, og `med` av en liste.
 */
export const findSvar = (celler: string) => `
  WITH mitt AS MATERIALIZED (SELECT ${nettverket} AS id),
  valgt AS MATERIALIZED (
    SELECT d.* FROM unnest($5::int[], $6::uuid[]) AS v (kommune_id, id) JOIN felles.deling d ON d.kommune_id = v.kommune_id AND d.id = v.id WHERE d.trukket IS NULL),
  celle AS (${celler}),
  celler AS (SELECT kommune_id, json_object_agg(kategori, verdi::text) AS verdier FROM celle GROUP BY kommune_id),
  hoder AS (SELECT kommune_id, json_agg(json_build_object('id', id, 'aar', aar, 'utgave', utgave, 'satsing', satsing, 'delt', delt, 'oppdiktet', oppdiktet) ORDER BY aar DESC) AS delinger,
      (array_agg(innbyggere ORDER BY aar DESC))[1] AS innbyggere, (array_agg(innbyggere_til ORDER BY aar DESC))[1] AS til, (array_agg(innbyggere_presisjon ORDER BY aar DESC))[1] AS presisjon
    FROM valgt GROUP BY kommune_id),
  med AS (SELECT unnest(ARRAY(
    SELECT m.kommune_id FROM referanse.nettverksmedlem m
    WHERE m.nettverk_id = ${mitt} AND ($3::text[] IS NULL OR m.kommune_id IN (SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY($3))))) AS kommune_id)
  SELECT (SELECT n.navn FROM referanse.nettverk n WHERE n.id = ${mitt}) AS nettverk, ${aarene} AS "alleAar",
    (SELECT coalesce(json_agg(json_build_object('kommunenummer', nr.nummer, 'navn', k.navn, 'harOmraadesatsing', k.har_omraadesatsing,
        'delinger', coalesce(h.delinger, '[]'), 'innbyggere', h.innbyggere, 'innbyggereTil', h.til, 'innbyggerePresisjon', h.presisjon, 'verdier', coalesce(c.verdier, '{}'),
        'trukket', CASE WHEN h.delinger IS NULL THEN (SELECT max(d.trukket) FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = 'handlingsplan' AND ($7::int IS NULL OR d.aar = $7)) END)
      ORDER BY k.navn COLLATE "nb-NO-x-icu"), '[]')
      FROM med JOIN referanse.kommune k ON k.id = med.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
      LEFT JOIN hoder h ON h.kommune_id = k.id LEFT JOIN celler c ON c.kommune_id = k.id) AS kommuner`;

export interface SvarKommune {
  kommunenummer: string; navn: string; harOmraadesatsing: boolean; trukket: string | null;
  delinger: { id: string; aar: number; utgave: number; satsing: string; delt: string; oppdiktet: boolean }[];
  innbyggere: number | null; innbyggereTil: number | null; innbyggerePresisjon: Tallpresisjon | null;
  /** Kategori → heltall som tekst. */
  verdier: Record<string, string>;
}
export interface Svar { nettverk: string | null; alleAar: number[]; kommuner: SvarKommune[] }
