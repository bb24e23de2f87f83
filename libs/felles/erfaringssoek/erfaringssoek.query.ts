import type { Erfaringsstatus } from '#libs/contracts';
import { innholdJson, type Innholdsrad } from '#libs/felles/erfaringsbank';

/** Så mange vurderes av hvert slag før de rangeres. Et ord som står i hver fjerde erfaring, koster da ikke mer enn et sjeldent. */
const [iTittel, medAlle, medNoen, medEtt, naere] = [80, 80, 60, 50, 30] as const;
/** Så mange med ordet i tittel eller kort tekst, og ordet er vanlig: da letes det ikke etter det som begynner likt eller betyr det samme, og ikke etter det alene når et sjeldnere ord finnes. */
const vanlig = 40;
/** Når det er så mange som har alle ordene i tittel og kort tekst, vurderes ikke de som har dem lenger nede, og når så mange har alle, ikke de som bare har noen. */
const nok = 40;
/** Kortere ord er ikke begynnelsen på andre, og ligner på for mange. */
const lange = 4;

/** Vekten av feltene: D lærdom, C gjennomføring, B kort tekst og målgruppe, A tittel. */
const vekt = `'{0.25, 0.35, 0.7, 1}'::float4[]`;

/** $3 art, $4 tema, $5 fase, $6 utfall, $7 evidensgrad minst, $8 kostnadsklasser, $9 kommunenumre, $10 år, $11 målgrupper, $12 bare feller, $13 kunngjort etter. */
const passer = `($3::text[] IS NULL OR s.art = ANY ($3)) AND ($4::text[] IS NULL OR s.tema = ANY ($4)) AND ($5::text[] IS NULL OR s.fase = ANY ($5)) AND ($6::text[] IS NULL OR s.utfall = ANY ($6))
    AND ($7::int IS NULL OR s.evidensgrad >= $7) AND ($8::text[] IS NULL OR s.kostnadsklasse = ANY ($8))
    AND ($9::text[] IS NULL OR s.kommune_id = ANY (ARRAY(SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY ($9))))
    AND ($10::int[] IS NULL OR s.aar = ANY ($10)) AND ($11::text[] IS NULL OR s.maalgrupper && $11) AND ($12::boolean IS NOT TRUE OR s.felle) AND ($13::timestamptz IS NULL OR s.kunngjort > $13)`;

const sted = (vilkaar: string, antall: number) => `SELECT s.ctid AS sted FROM felles.erfaringssoek_n:nettverket s WHERE ${vilkaar} AND ${passer} LIMIT ${antall}`;

/** Det som kommer opp når noen søker: med alle ordene, i tittelen og så ellers; og er det for få, med noen av dem, også dem som begynner likt, betyr det samme, eller ligner på et ord ingen har. Hvert skritt koster bare når det forrige ga for lite. */
const kandidater = `
  skrevet AS MATERIALIZED (
    SELECT nr::int, o AS ord, to_tsquery('pg_catalog.norwegian', '''' || o || '''') AS eksakt, CASE WHEN length(o) >= ${lange} THEN to_tsquery('pg_catalog.norwegian', '''' || o || ''':*') END AS begynnelse, to_tsquery('pg_catalog.norwegian', nullif(s, '')) AS slekt
    FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS u (o, s, nr)),
  kjent AS MATERIALIZED (
    SELECT nr, ord, eksakt, slekt, coalesce(eksakt || begynnelse, eksakt) AS direkte, (numnode(slekt) + 1) / 2.0 AS vidde,
      (SELECT count(*) FROM (SELECT FROM felles.erfaringssoek_n:nettverket s WHERE s.tittelstammer @@ eksakt LIMIT ${vanlig}) v) >= ${vanlig} AS vanlig
    FROM skrevet WHERE numnode(eksakt) > 0),
  vidt AS MATERIALIZED (
    SELECT *, CASE WHEN vanlig THEN eksakt ELSE direkte || coalesce(slekt, ''::tsquery) END AS vidt,
      vanlig OR EXISTS (SELECT FROM felles.erfaringssoek_n:nettverket s WHERE s.stammer @@ (direkte || coalesce(slekt, ''::tsquery))) AS finnes FROM kjent),
  spoert AS MATERIALIZED (SELECT *, NOT vanlig OR NOT bool_or(finnes AND NOT vanlig) OVER () AS smal FROM vidt),
  samlet AS MATERIALIZED (
    SELECT string_agg('(' || eksakt::text || ')', ' & ')::tsquery AS eksakt, string_agg('(' || vidt::text || ')', ' & ')::tsquery AS hver, string_agg('(' || vidt::text || ')', ' | ') FILTER (WHERE smal)::tsquery AS noen FROM spoert),
  i_tittel AS MATERIALIZED (SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.tittelstammer @@ samlet.eksakt', iTittel)}) x),
  med_alle AS MATERIALIZED (
    SELECT sted FROM i_tittel UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.stammer @@ samlet.eksakt', medAlle)}) x WHERE (SELECT count(*) FROM i_tittel) < ${nok}),
  vide AS MATERIALIZED (
    SELECT sted FROM med_alle UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.stammer @@ samlet.hver', medAlle)}) x WHERE (SELECT count(*) FROM med_alle) < ${nok}),
  kandidat AS MATERIALIZED (
    SELECT sted FROM vide
    UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.tittelstammer @@ samlet.noen', medNoen)}) x WHERE (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT x.sted FROM spoert p CROSS JOIN LATERAL (${sted('s.stammer @@ p.vidt', medEtt)}) x WHERE p.smal AND (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT x.sted FROM spoert p CROSS JOIN LATERAL (${sted('p.ord <% s.ord', naere)}) x
      WHERE NOT p.finnes AND length(p.ord) >= ${lange} AND (SELECT count(*) FROM vide) < ${nok}),
  funnet AS MATERIALIZED (SELECT s.* FROM felles.erfaringssoek_n:nettverket s WHERE s.ctid = ANY (ARRAY(SELECT sted FROM kandidat)) AND ($14::uuid IS NULL OR s.erfaring_id <> $14))`;

/** Hvor godt hvert ord treffer hver erfaring (rangen teller et ledd som om det sto alene, så et sammensatt ord må først ha begge), hvor sjeldent ordet er blant dem som kom opp, og summen av det. */
const rangering = `
  treff AS MATERIALIZED (
    SELECT f.kommune_id, f.erfaring_id, p.nr, r.direkte AS rang, r.slekt AS slektsrang,
      CASE WHEN r.direkte > 0 OR r.slekt > 0 OR length(p.ord) < ${lange} THEN 0 ELSE word_similarity(p.ord, f.ord) END AS likhet
    FROM funnet f CROSS JOIN spoert p CROSS JOIN LATERAL (SELECT ts_rank(${vekt}, f.stammer, p.direkte) AS direkte, CASE WHEN p.vanlig OR p.slekt IS NULL OR NOT f.stammer @@ p.slekt THEN 0 ELSE least(ts_rank(${vekt}, f.stammer, p.slekt) * p.vidde, 0.6) END AS slekt) r),
  styrke AS MATERIALIZED (
    SELECT t.kommune_id, t.erfaring_id, t.nr, greatest(sqrt(t.rang), 0.62 * sqrt(t.slektsrang), CASE WHEN t.likhet >= 0.5 THEN 0.55 * t.likhet ELSE 0 END) AS styrke,
      CASE WHEN t.rang > 0 THEN 'ordet' WHEN t.slektsrang > 0 THEN 'likt' WHEN t.likhet >= 0.5 THEN 'naert' END AS slag FROM treff t),
  sjelden AS MATERIALIZED (SELECT nr, ln(1 + (SELECT count(*) FROM funnet)::numeric / (count(*) FILTER (WHERE styrke > 0) + 0.5)) AS vekt, count(*) FILTER (WHERE styrke > 0) > 0 AS funnet FROM styrke GROUP BY nr),
  poeng AS MATERIALIZED (
    SELECT y.kommune_id, y.erfaring_id, sum(y.styrke * j.vekt) * (0.35 + 0.65 * sum(j.vekt) FILTER (WHERE y.styrke > 0) / sum(j.vekt)) AS poeng, bool_and(y.styrke > 0) AS alle
    FROM styrke y JOIN sjelden j USING (nr) GROUP BY 1, 2 HAVING sum(y.styrke) > 0),
  rangert AS MATERIALIZED (
    SELECT f.*, p.alle, p.poeng * (1 + 0.02 * f.evidensgrad + CASE f.status WHEN 'publisert' THEN 0.04 ELSE 0 END) AS poeng FROM poeng p JOIN funnet f USING (kommune_id, erfaring_id)),
  svar AS MATERIALIZED (SELECT * FROM rangert WHERE poeng >= 0.22 * (SELECT max(poeng) FROM rangert)),
  side AS MATERIALIZED (SELECT * FROM svar ORDER BY poeng DESC, kunngjort DESC, erfaring_id LIMIT $15 OFFSET $16),
  grunn AS MATERIALIZED (
    SELECT y.kommune_id, y.erfaring_id, y.nr, y.slag, CASE y.slag WHEN 'ordet' THEN p.direkte ELSE p.slekt END AS uttrykk FROM side s JOIN styrke y USING (kommune_id, erfaring_id) JOIN spoert p ON p.nr = y.nr WHERE y.slag IS NOT NULL)`;

const telling = (kolonne: string) => `(SELECT coalesce(json_agg(json_build_object('verdi', verdi, 'antall', antall) ORDER BY antall DESC, verdi), '[]') FROM (SELECT ${kolonne}::text AS verdi, count(*)::int AS antall FROM svar s WHERE ${kolonne} IS NOT NULL GROUP BY 1) x)`;
const fasetter = `json_build_object('art', ${telling('art')}, 'tema', ${telling('tema')}, 'fase', ${telling('fase')}, 'utfall', ${telling('utfall')}, 'evidensgrad', ${telling('evidensgrad')}, 'kostnadsklasse', ${telling('kostnadsklasse')}, 'aar', ${telling('aar')},
    'kommune', (SELECT coalesce(json_agg(json_build_object('verdi', n.nummer, 'navn', k.navn, 'antall', x.antall) ORDER BY x.antall DESC, n.nummer), '[]') FROM (SELECT kommune_id, count(*)::int AS antall FROM svar GROUP BY 1) x
      JOIN referanse.kommune k ON k.id = x.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL),
    'maalgruppe', (SELECT coalesce(json_agg(json_build_object('verdi', verdi, 'antall', antall) ORDER BY antall DESC, verdi), '[]') FROM (SELECT m AS verdi, count(*)::int AS antall FROM svar, unnest(maalgrupper) m GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 30) x),
    'felle', (SELECT json_build_array(json_build_object('verdi', 'felle', 'antall', count(*)::int)) FROM svar WHERE felle))`;

/** Hvor på siden ordene står: felt for felt, for de få som vises. */
const forklaring = `(SELECT coalesce(json_agg(json_build_object('nr', g.nr, 'slag', g.slag, 'felt',
      (SELECT coalesce(json_agg(v.felt ORDER BY v.felt), '[]') FROM unnest('{a,b,c,d}'::"char"[]) AS v (felt) WHERE ts_filter(s.stammer, ARRAY[v.felt]) @@ g.uttrykk)) ORDER BY g.nr), '[]')
    FROM grunn g WHERE g.kommune_id = s.kommune_id AND g.erfaring_id = s.erfaring_id)`;

const kort = `'kommuneId', s.kommune_id, 'id', s.erfaring_id, 'kommunenummer', n.nummer, 'kommune', k.navn, 'status', s.status, 'kunngjort', s.kunngjort, 'oppdiktet', e.oppdiktet, 'innhold', ${innholdJson('u')}`;
const slaaOpp = `JOIN felles.erfaringsutgave u ON u.kommune_id = s.kommune_id AND u.erfaring_id = s.erfaring_id AND u.utgave = s.utgave JOIN felles.erfaring e ON e.kommune_id = s.kommune_id AND e.id = s.erfaring_id
    JOIN referanse.kommune k ON k.id = s.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL`;

const antall = `'antall', (SELECT count(*)::int FROM svar)`;

/**
 * Søket, i én setning. $1 ordene foldet, $2 det som betyr det samme, $3–$13 filteret, $14 en erfaring som ikke skal være med, $15 antall, $16 hvor mange som er vist.
 * `minst` er sann når taket ble nådd, så det kan finnes flere.
 */
export const findTreff = `WITH ${kandidater}, ${rangering}
  SELECT json_build_object(${antall}, 'minst', (SELECT count(*) FROM kandidat) >= ${nok}, 'alleOrd', (SELECT coalesce(bool_or(alle), false) FROM svar),
    'utenTreff', (SELECT coalesce(json_agg(p.nr ORDER BY p.nr), '[]') FROM spoert p WHERE NOT EXISTS (SELECT FROM sjelden j WHERE j.nr = p.nr AND j.funnet)), 'fasetter', ${fasetter},
    'erfaringer', (SELECT coalesce(json_agg(json_build_object(${kort}, 'treff', ${forklaring}) ORDER BY s.poeng DESC, s.kunngjort DESC, s.erfaring_id), '[]') FROM side s ${slaaOpp})) AS svar`;

/** Uten ord: det siste som passer filteret, like mange som et søk vurderer. De samme parametrene; $1 og $2 er tomme. */
const nyeste = 1000;
export const findNyeste = `WITH svar AS MATERIALIZED (
    SELECT s.* FROM felles.erfaringssoek_n:nettverket s WHERE coalesce(cardinality($1::text[]) + cardinality($2::text[]), 0) = 0 AND ${passer} AND ($14::uuid IS NULL OR s.erfaring_id <> $14) ORDER BY s.kunngjort DESC LIMIT ${nyeste}),
  side AS MATERIALIZED (SELECT * FROM svar ORDER BY kunngjort DESC, erfaring_id LIMIT $15 OFFSET $16)
  SELECT json_build_object(${antall}, 'minst', (SELECT count(*) FROM svar) >= ${nyeste}, 'alleOrd', true, 'utenTreff', '[]'::json, 'fasetter', ${fasetter},
    'erfaringer', (SELECT coalesce(json_agg(json_build_object(${kort}, 'treff', '[]'::json) ORDER BY s.kunngjort DESC, s.erfaring_id), '[]') FROM side s ${slaaOpp})) AS svar`;

/** Ordene en erfaring kjennes på: tittelen og målgruppene. Tom når nettverket ikke har den. $1 id-en, $2 antall. */
export const findKjennetegn = `
  SELECT array(SELECT lexeme FROM felles.erfaringssoek_n:nettverket s, unnest(ts_filter(s.stammer, '{a}') || felles.stammer(array_to_string(s.maalgrupper, ' '))) l WHERE s.erfaring_id = $1 AND lexeme ~ '^[[:alnum:]]{4,}$' ORDER BY cardinality(l.positions) DESC, length(lexeme) DESC, lexeme LIMIT $2) AS ord
  FROM felles.erfaringssoek_n:nettverket s WHERE s.erfaring_id = $1 LIMIT 1`;

export const findNettverk = 'SELECT nettverk_id AS id FROM referanse.nettverksmedlem WHERE kommune_id = $1';
export const listNynorsk = 'SELECT bokmaal, nynorsk FROM referanse.ord WHERE nynorsk IS NOT NULL AND lower(nynorsk) <> lower(bokmaal)';

export interface Soekerad {
  kommuneId: number; id: string; kommunenummer: string; kommune: string; status: Erfaringsstatus; kunngjort: string; oppdiktet: boolean; innhold: Innholdsrad;
  treff: { nr: number; slag: 'ordet' | 'likt' | 'naert'; felt: ('a' | 'b' | 'c' | 'd')[] }[];
}
export interface Fasettverdi { verdi: string; navn?: string; antall: number }
export interface Soekesvar { antall: number; minst: boolean; alleOrd: boolean; utenTreff: number[]; fasetter: Record<string, Fasettverdi[]>; erfaringer: Soekerad[] }
