import { bank, del, utvalget } from './bank.query.ts';

/** Så mange vurderes av hvert slag før de rangeres. Et ord som står i hver fjerde erfaring, koster da ikke mer enn et sjeldent. */
const [iTittel, medAlle, medNoen, medEtt, naere] = [80, 80, 60, 50, 30] as const;
/** Så mange med ordet i tittel eller kort tekst, og ordet er vanlig: da letes det ikke etter det som begynner likt eller betyr det samme, og ikke etter det alene når et sjeldnere ord finnes. */
const vanlig = 40;
/** Når det er så mange som har alle ordene i tittel og kort tekst, vurderes ikke de som har dem lenger nede, og når så mange har alle, ikke de som bare har noen. */
export const nok = 40;
/** Kortere ord er ikke begynnelsen på andre, og ligner på for mange. */
export const lange = 4;
/** Hvor de første som passer, står: i en stor bank fra utvalget, og fra resten bare når det ikke ga nok. Resten blir ikke slått opp før utvalget er tomt, så det som er vanlig, koster en sekstendel, og det som er sjeldent, er få. */
const sted = (vilkaar: string, stor: string, antall: number) => `SELECT v.sted FROM (
      SELECT s.ctid AS sted FROM ${del} WHERE ${stor} AND ${utvalget} AND ${vilkaar}
      UNION ALL SELECT s.ctid FROM ${del} WHERE NOT (${stor} AND ${utvalget}) AND ${vilkaar}) v LIMIT ${antall}`;

/** Ordet med én bokstav mindre, én annen, én til, eller to byttet om. Slås opp som ord, så det koster like lite i en stor bank; ord som ligner mer enn det på avstand, letes det etter blant alle bare når banken er liten. */
const skrivefeil = `(SELECT to_tsquery('pg_catalog.norwegian', string_agg('''' || n.ord || '''', ' | ')) FROM generate_series(1, length(p.ord) + 1) i CROSS JOIN LATERAL (
      SELECT left(p.ord, i - 1) || substr(p.ord, i + 1) AS ord UNION ALL SELECT left(p.ord, i - 1) || substr(p.ord, i + 1, 1) || substr(p.ord, i, 1) || substr(p.ord, i + 2)
      UNION ALL SELECT left(p.ord, i - 1) || b || substr(p.ord, i + f) FROM unnest('{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,r,s,t,u,v,y}'::text[]) b, unnest('{0,1}'::int[]) f) n)`;

/** Det som kommer opp når noen søker: med alle ordene, i tittelen og så ellers; og er det for få, med noen av dem, også dem som begynner likt, betyr det samme, eller ligner på et ord ingen har. Hvert skritt koster bare når det forrige ga for lite. */
export const kandidater = `
  ${bank},
  skrevet AS MATERIALIZED (
    SELECT nr::int, o AS ord, stor, filter, to_tsquery('pg_catalog.norwegian', '''' || o || '''') AS eksakt, CASE WHEN length(o) >= ${lange} THEN to_tsquery('pg_catalog.norwegian', '''' || o || ''':*') END AS begynnelse, to_tsquery('pg_catalog.norwegian', nullif(s, '')) AS slekt
    FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS u (o, s, nr) CROSS JOIN bank),
  kjent AS MATERIALIZED (
    SELECT nr, ord, stor, filter, eksakt, slekt, coalesce(eksakt || begynnelse, eksakt) AS direkte, (numnode(slekt) + 1) / 2.0 AS vidde,
      (SELECT count(*) FROM (${sted('s.tittelstammer @@ skrevet.eksakt', 'skrevet.stor', vanlig)}) v) >= ${vanlig} AS vanlig
    FROM skrevet WHERE numnode(eksakt) > 0),
  vidt AS MATERIALIZED (
    SELECT *, CASE WHEN vanlig THEN eksakt ELSE direkte || coalesce(slekt, ''::tsquery) END AS vidt,
      vanlig OR EXISTS (${sted(`s.stammer @@ (kjent.direkte || coalesce(kjent.slekt, ''::tsquery))`, 'kjent.stor', 1)}) AS finnes FROM kjent),
  spoert AS MATERIALIZED (SELECT *, coalesce(vidt && filter, vidt) AS vidt_her, NOT vanlig OR NOT bool_or(finnes AND NOT vanlig) OVER () AS smal FROM vidt),
  uttrykk AS MATERIALIZED (
    SELECT string_agg('(' || eksakt::text || ')', ' & ')::tsquery AS eksakt, string_agg('(' || vidt::text || ')', ' & ')::tsquery AS hver, string_agg('(' || vidt::text || ')', ' | ') FILTER (WHERE smal)::tsquery AS noen FROM spoert),
  samlet AS MATERIALIZED (SELECT stor, eksakt = hver AS like, coalesce(eksakt && filter, eksakt) AS eksakt, coalesce(hver && filter, hver) AS hver, coalesce(noen && filter, noen) AS noen FROM uttrykk CROSS JOIN bank),
  i_tittel AS MATERIALIZED (SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.tittelstammer @@ samlet.eksakt', 'samlet.stor', iTittel)}) x),
  med_alle AS MATERIALIZED (
    SELECT sted FROM i_tittel UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.stammer @@ samlet.eksakt', 'samlet.stor', medAlle)}) x WHERE (SELECT count(*) FROM i_tittel) < ${nok}),
  vide AS MATERIALIZED (
    SELECT sted FROM med_alle UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.stammer @@ samlet.hver', 'samlet.stor', medAlle)}) x WHERE NOT samlet.like AND (SELECT count(*) FROM med_alle) < ${nok}),
  kandidat AS MATERIALIZED (
    SELECT sted FROM vide
    UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.tittelstammer @@ samlet.noen', 'samlet.stor', medNoen)}) x WHERE (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT x.sted FROM spoert p CROSS JOIN LATERAL (${sted('s.stammer @@ p.vidt_her', 'p.stor', medEtt)}) x WHERE p.smal AND (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT x.sted FROM (SELECT *, ${skrivefeil} AS naer FROM spoert p WHERE stor AND NOT finnes AND length(ord) >= ${lange}) p CROSS JOIN LATERAL (${sted('s.tittelstammer @@ coalesce(p.naer && p.filter, p.naer)', 'p.stor', naere)}) x WHERE (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT x.sted FROM spoert p CROSS JOIN LATERAL (SELECT v.sted FROM (
        SELECT s.ctid AS sted FROM ${del} WHERE NOT p.stor AND p.ord <% s.ord AND (p.filter IS NULL OR s.stammer @@ p.filter)
        UNION ALL SELECT s.ctid FROM ${del} WHERE p.stor AND ${utvalget} AND p.ord <% s.ord AND (p.filter IS NULL OR s.stammer @@ p.filter)) v LIMIT ${naere}) x
      WHERE NOT p.finnes AND length(p.ord) >= ${lange} AND (SELECT count(*) FROM vide) < ${nok}),
  funnet AS MATERIALIZED (SELECT s.ctid AS sted, s.* FROM ${del} WHERE s.ctid = ANY (ARRAY(SELECT sted FROM kandidat)) AND ($13::uuid IS NULL OR s.erfaring_id <> $13))`;
