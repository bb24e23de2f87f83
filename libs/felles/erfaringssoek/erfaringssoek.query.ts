import type { Erfaringsstatus } from '#libs/contracts';
import { erGjennomgaatt, innholdJson, type Innholdsrad } from '#libs/felles/erfaringsbank';
import { bank, del, utvalget } from './bank.query.ts';
import { kandidater, nok } from './kandidat.query.ts';

/** Vekten av feltene: D lærdom, C gjennomføring, B kort tekst og målgruppe, A tittel. */
const vekt = `'{0.25, 0.35, 0.7, 1}'::float4[]`;

/** Det fasettene og siden trenger. Stammene leses bare der de brukes. */
const svarkolonner = (rad: string, sted: string) => `${sted} AS sted, ${rad}.kommune_id, ${rad}.erfaring_id, ${rad}.utgave, ${rad}.status, ${rad}.kunngjort, ${rad}.art, ${rad}.tema, ${rad}.fase, ${rad}.utfall, ${rad}.felle, ${rad}.evidensgrad, ${rad}.kostnadsklasse, ${rad}.aar, ${rad}.maalgrupper`;

/** Hvor godt hvert ord treffer hver erfaring (rangen teller et ledd som om det sto alene, så et sammensatt ord må først ha begge), hvor sjeldent ordet er blant dem som kom opp, og summen av det. */
const rangering = `
  treff AS MATERIALIZED (
    SELECT f.sted, p.nr, r.direkte AS rang, r.slekt AS slektsrang,
      CASE WHEN NOT p.ukjent OR r.direkte > 0 OR r.slekt > 0 THEN 0 ELSE word_similarity(p.ord, f.ord) END AS likhet
    FROM funnet f CROSS JOIN spoert p CROSS JOIN LATERAL (SELECT ts_rank(${vekt}, f.stammer, p.direkte) AS direkte, CASE WHEN p.slekt IS NULL OR NOT f.stammer @@ p.slekt THEN 0 ELSE least(ts_rank(${vekt}, f.stammer, p.slekt) * p.vidde, 0.6) END AS slekt) r),
  styrke AS MATERIALIZED (
    SELECT t.sted, t.nr, greatest(sqrt(t.rang), 0.62 * sqrt(t.slektsrang), CASE WHEN t.likhet >= 0.5 THEN 0.55 * t.likhet ELSE 0 END) AS styrke,
      CASE WHEN t.rang > 0 THEN 'ordet' WHEN t.slektsrang > 0 THEN 'likt' WHEN t.likhet >= 0.5 THEN 'naert' END AS slag FROM treff t),
  sjelden AS MATERIALIZED (SELECT nr, ln(1 + (SELECT count(*) FROM funnet)::numeric / (count(*) FILTER (WHERE styrke > 0) + 0.5)) AS vekt, count(*) FILTER (WHERE styrke > 0) > 0 AS funnet FROM styrke GROUP BY nr),
  poeng AS MATERIALIZED (
    SELECT y.sted, sum(y.styrke * j.vekt) * (0.35 + 0.65 * sum(j.vekt) FILTER (WHERE y.styrke > 0) / sum(j.vekt)) AS poeng, bool_and(y.styrke > 0) AS alle, array_agg(y.slag ORDER BY y.nr) AS slag
    FROM styrke y JOIN sjelden j USING (nr) GROUP BY 1 HAVING sum(y.styrke) > 0),
  rangert AS MATERIALIZED (
    SELECT ${svarkolonner('f', 'f.sted')}, p.alle, p.slag, p.poeng * (1 + 0.02 * f.evidensgrad + CASE f.status WHEN 'publisert' THEN 0.04 ELSE 0 END) AS poeng FROM poeng p JOIN funnet f USING (sted)),
  svar AS MATERIALIZED (SELECT * FROM rangert WHERE poeng >= 0.22 * (SELECT max(poeng) FROM rangert)),
  side AS MATERIALIZED (SELECT * FROM svar ORDER BY poeng DESC, kunngjort DESC, erfaring_id LIMIT $14 OFFSET $15)`;

const telling = (kolonne: string) => `(SELECT coalesce(json_agg(json_build_object('verdi', verdi, 'antall', antall) ORDER BY antall DESC, verdi), '[]') FROM (SELECT ${kolonne}::text AS verdi, count(*)::int AS antall FROM svar s WHERE ${kolonne} IS NOT NULL GROUP BY 1) x)`;
const fasetter = `json_build_object('art', ${telling('art')}, 'tema', ${telling('tema')}, 'fase', ${telling('fase')}, 'utfall', ${telling('utfall')}, 'evidensgrad', ${telling('evidensgrad')}, 'kostnadsklasse', ${telling('kostnadsklasse')}, 'aar', ${telling('aar')},
    'kommune', (SELECT coalesce(json_agg(json_build_object('verdi', n.nummer, 'navn', k.navn, 'antall', x.antall) ORDER BY x.antall DESC, n.nummer), '[]') FROM (SELECT kommune_id, count(*)::int AS antall FROM svar GROUP BY 1) x
      JOIN referanse.kommune k ON k.id = x.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL),
    'maalgruppe', (SELECT coalesce(json_agg(json_build_object('verdi', verdi, 'antall', antall) ORDER BY antall DESC, verdi), '[]') FROM (SELECT m AS verdi, count(*)::int AS antall FROM svar, unnest(maalgrupper) m GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 30) x),
    'felle', (SELECT json_build_array(json_build_object('verdi', 'felle', 'antall', count(*)::int)) FROM svar WHERE felle))`;

/** Hvor på siden ordene står: felt for felt, for de få som vises. Stammene deles opp én gang for hver. */
const forklaring = `(SELECT coalesce(json_agg(json_build_object('nr', p.nr, 'slag', g.slag, 'felt',
      (SELECT coalesce(json_agg(d.felt ORDER BY d.felt), '[]') FROM deler d WHERE d.sted = s.sted AND d.stammer @@ CASE g.slag WHEN 'ordet' THEN p.direkte ELSE p.slekt END)) ORDER BY p.nr), '[]')
    FROM unnest(s.slag) WITH ORDINALITY AS g (slag, plass) JOIN nummerert p USING (plass) WHERE g.slag IS NOT NULL)`;
const forklart = `
  nummerert AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY nr) AS plass FROM spoert),
  deler AS MATERIALIZED (SELECT f.sted, v.felt, ts_filter(f.stammer, ARRAY[v.felt]) AS stammer FROM side JOIN funnet f USING (sted) CROSS JOIN unnest('{a,b,c,d}'::"char"[]) AS v (felt))`;

const kort = `'kommuneId', s.kommune_id, 'id', s.erfaring_id, 'kommunenummer', n.nummer, 'kommune', k.navn, 'status', s.status, 'gjennomgaatt', ${erGjennomgaatt('s.kommune_id', 's.erfaring_id', 's.utgave')}, 'kunngjort', s.kunngjort, 'oppdiktet', e.oppdiktet, 'innhold', ${innholdJson('u')}`;
const slaaOpp = `JOIN felles.erfaringsutgave u ON u.kommune_id = s.kommune_id AND u.erfaring_id = s.erfaring_id AND u.utgave = s.utgave JOIN felles.erfaring e ON e.kommune_id = s.kommune_id AND e.id = s.erfaring_id
    JOIN referanse.kommune k ON k.id = s.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL`;

/** Svarene rangert, og siden av dem, som `svar` og `side`. Det hvert søk begynner med. */
export const soeket = `WITH ${kandidater}, ${rangering}`;
export const antallSvar = '(SELECT count(*)::int FROM svar)';
/** Sant når taket ble nådd, så det kan finnes flere. */
export const minstSaaMange = `(SELECT count(*) FROM kandidat) >= ${nok}`;
/** Numrene til ordene ingen har noe av. */
export const utenTreff = `(SELECT coalesce(json_agg(p.nr ORDER BY p.nr), '[]') FROM spoert p WHERE NOT EXISTS (SELECT FROM sjelden j WHERE j.nr = p.nr AND j.funnet))`;

/**
 * Søket, i én setning. $1 ordene foldet, $2 det som betyr det samme, $3–$12 filteret, $13 en erfaring som ikke skal være med, $14 antall, $15 hvor mange som er vist.
 */
export const findTreff = `${soeket}, ${forklart}
  SELECT json_build_object('antall', ${antallSvar}, 'minst', ${minstSaaMange}, 'alleOrd', (SELECT coalesce(bool_or(alle), false) FROM svar),
    'utenTreff', ${utenTreff}, 'fasetter', ${fasetter},
    'erfaringer', (SELECT coalesce(json_agg(json_build_object(${kort}, 'treff', ${forklaring}) ORDER BY s.poeng DESC, s.kunngjort DESC, s.erfaring_id), '[]') FROM side s ${slaaOpp})) AS svar`;

/** Uten ord vurderes så mange av de siste. */
const nyeste = 500;
/** Så mange i utvalget, og det går som regel fortere å gå bakover i tid til det er nok, enn å hente alle som passer og sortere dem. Ikke lenger enn hit: passer bare de gamle, hentes alle likevel. */
const [mange, lengstBakover] = [600, 12_000] as const;

/** Uten ord: det siste som passer filteret. De samme parametrene; $1 og $2 er tomme. */
export const findNyeste = `WITH ${bank},
  vei AS MATERIALIZED (SELECT filter, stor AND (SELECT count(*) FROM (SELECT FROM ${del} WHERE ${utvalget} AND s.stammer @@ bank.filter LIMIT ${mange}) v) >= ${mange} AS bakover FROM bank),
  nylig AS MATERIALIZED (SELECT x.* FROM vei CROSS JOIN LATERAL (SELECT ${svarkolonner('s', 's.sted')} FROM (SELECT s.ctid AS sted, s.* FROM ${del} ORDER BY s.kunngjort DESC LIMIT ${lengstBakover}) s WHERE vei.bakover AND s.stammer @@ vei.filter LIMIT ${nyeste}) x),
  svar AS MATERIALIZED (
    SELECT x.* FROM vei CROSS JOIN LATERAL (SELECT ${svarkolonner('s', 's.ctid')} FROM ${del} WHERE vei.filter IS NULL ORDER BY s.kunngjort DESC LIMIT ${nyeste}) x
    UNION ALL SELECT * FROM nylig WHERE (SELECT count(*) FROM nylig) = ${nyeste}
    UNION ALL SELECT x.* FROM vei CROSS JOIN LATERAL (SELECT ${svarkolonner('s', 's.ctid')} FROM ${del} WHERE s.stammer @@ vei.filter ORDER BY s.kunngjort DESC LIMIT ${nyeste}) x WHERE (SELECT count(*) FROM nylig) < ${nyeste}),
  side AS MATERIALIZED (SELECT * FROM svar ORDER BY kunngjort DESC, erfaring_id LIMIT $14 OFFSET $15)
  SELECT json_build_object('antall', ${antallSvar}, 'minst', (SELECT count(*) FROM svar) >= ${nyeste}, 'alleOrd', true, 'utenTreff', '[]'::json, 'fasetter', ${fasetter},
    'erfaringer', (SELECT coalesce(json_agg(json_build_object(${kort}, 'treff', '[]'::json) ORDER BY s.kunngjort DESC, s.erfaring_id), '[]') FROM side s ${slaaOpp})) AS svar`;

/** Ordene en erfaring kjennes på: tittelen og målgruppene. Tom når nettverket ikke har den. $1 id-en, $2 antall. */
export const findKjennetegn = `
  SELECT array(SELECT lexeme FROM felles.erfaringssoek_n:nettverket s, unnest(ts_filter(s.stammer, '{a}') || felles.stammer(array_to_string(s.maalgrupper, ' '))) l WHERE s.erfaring_id = $1 AND lexeme ~ '^[[:alnum:]]{4,}$' ORDER BY cardinality(l.positions) DESC, length(lexeme) DESC, lexeme LIMIT $2) AS ord
  FROM felles.erfaringssoek_n:nettverket s WHERE s.erfaring_id = $1 LIMIT 1`;

export const findNettverk = 'SELECT nettverk_id AS id FROM referanse.nettverksmedlem WHERE kommune_id = $1';
export const listNynorsk = 'SELECT bokmaal, nynorsk FROM referanse.ord WHERE nynorsk IS NOT NULL AND lower(nynorsk) <> lower(bokmaal)';

export interface Soekerad {
  kommuneId: number; id: string; kommunenummer: string; kommune: string; status: Erfaringsstatus; gjennomgaatt: boolean; kunngjort: string; oppdiktet: boolean; innhold: Innholdsrad;
  treff: { nr: number; slag: 'ordet' | 'likt' | 'naert'; felt: ('a' | 'b' | 'c' | 'd')[] }[];
}
export interface Fasettverdi { verdi: string; navn?: string; antall: number }
export interface Soekesvar { antall: number; minst: boolean; alleOrd: boolean; utenTreff: number[]; fasetter: Record<string, Fasettverdi[]>; erfaringer: Soekerad[] }
