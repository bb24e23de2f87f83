import { bank, del, utvalget } from './bank.query.ts';

/** Så mange vurderes av hvert slag før de rangeres. Et ord som står i hver fjerde erfaring, koster da ikke mer enn et sjeldent. */
const [iTittel, medAlle, medNoen, medEtt, naere] = [80, 80, 60, 50, 30] as const;
/** Så mange med ordet i tittel eller kort tekst, og ordet er vanlig: da letes det ikke etter det som begynner likt eller betyr det samme, og ikke etter det alene når et sjeldnere ord finnes. */
const vanlig = 40;
/** Når det er så mange som har alle ordene i tittel og kort tekst, vurderes ikke de som har dem lenger nede, og når så mange har alle, ikke de som bare har noen. */
export const nok = 40;
/** For så mange av ordene ingen har, letes det etter dem som ligner. */
const ukjente = 3;
/** Kortere ord er ikke begynnelsen på andre, og ligner på for mange. */
const lange = 4;
/** Et ord ingen har, men som noen kan ha ment. Bare bokstaver vi har: et ord uten noen av dem har ingen deler å ligne med, og da leses hele indeksen. */
const kanLigne = `NOT finnes AND length(ord) >= ${lange} AND ord ~ '^[a-z0-9]+$'`;
/** Hvor de første som passer, står: i en stor bank fra utvalget, og fra resten bare når det ikke ga nok. Resten blir ikke slått opp før utvalget er tomt, så det som er vanlig, koster en sekstendel, og det som er sjeldent, er få. */
const sted = (vilkaar: string, stor: string, antall: number) => `SELECT v.sted FROM (
      SELECT s.ctid AS sted FROM ${del} WHERE ${stor} AND ${utvalget} AND ${vilkaar}
      UNION ALL SELECT s.ctid FROM ${del} WHERE NOT (${stor} AND ${utvalget}) AND ${vilkaar}) v LIMIT ${antall}`;

/** Ordene er ikke lengre (`tolk`). Sagt som et tall, så planleggeren ikke tror det er tusen. */
const lengst = 40;
/** Ordet med én bokstav mindre, én annen, én til, eller to byttet om, ett uttrykk for hver plass i ordet. De slås opp som ord, så det koster like lite i en stor bank, og bokstaver som er byttet om, ligner mindre enn de burde; ett uttrykk for alle ville indeksen brukt lengre tid på å lese enn på å svare. */
const skrivefeil = `SELECT p.stor, p.filter, (SELECT to_tsquery('pg_catalog.norwegian', string_agg('''' || n.ord || '''', ' | ')) FROM (
      SELECT left(p.ord, i - 1) || substr(p.ord, i + 1) AS ord UNION ALL SELECT left(p.ord, i - 1) || substr(p.ord, i + 1, 1) || substr(p.ord, i, 1) || substr(p.ord, i + 2)
      UNION ALL SELECT left(p.ord, i - 1) || b || substr(p.ord, i + f) FROM unnest('{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,r,s,t,u,v,y}'::text[]) b, unnest('{0,1}'::int[]) f) n) AS naer
    FROM spoert p CROSS JOIN generate_series(1, ${lengst} + 1) i WHERE p.ukjent AND i <= length(p.ord) + 1`;

/** Det som kommer opp når noen søker: med alle ordene, i tittelen og så ellers; og er det for få, med noen av dem, også dem som begynner likt, betyr det samme, eller ligner på et ord ingen har. Hvert skritt koster bare når det forrige ga for lite. */
export const kandidater = `
  ${bank},
  skrevet AS MATERIALIZED (
    SELECT nr::int, o AS ord, stor, filter, to_tsquery('pg_catalog.norwegian', '''' || o || '''') AS eksakt, CASE WHEN length(o) >= ${lange} THEN to_tsquery('pg_catalog.norwegian', '''' || o || ''':*') END AS begynnelse, to_tsquery('pg_catalog.norwegian', nullif(s, '')) AS slekt
    FROM bank CROSS JOIN unnest(bank.ord, bank.slekt) WITH ORDINALITY AS u (o, s, nr)),
  kjent AS MATERIALIZED (
    SELECT nr, ord, stor, filter, eksakt, slekt, coalesce(eksakt || begynnelse, eksakt) AS direkte, (numnode(slekt) + 1) / 2.0 AS vidde,
      (SELECT count(*) FROM (${sted('s.tittelstammer @@ skrevet.eksakt', 'skrevet.stor', vanlig)}) v) >= ${vanlig} AS vanlig
    FROM skrevet WHERE numnode(eksakt) > 0),
  vidt AS MATERIALIZED (
    SELECT *, CASE WHEN vanlig THEN eksakt ELSE direkte || coalesce(slekt, ''::tsquery) END AS vidt,
      vanlig OR EXISTS (${sted(`s.stammer @@ (kjent.direkte || coalesce(kjent.slekt, ''::tsquery))`, 'kjent.stor', 1)}) AS finnes FROM kjent),
  spoert AS MATERIALIZED (SELECT *, coalesce(vidt && filter, vidt) AS vidt_her, NOT vanlig OR NOT bool_or(finnes AND NOT vanlig) OVER () AS smal,
    ${kanLigne} AND count(*) FILTER (WHERE ${kanLigne}) OVER (ORDER BY nr) <= ${ukjente} AS ukjent FROM vidt),
  uttrykk AS MATERIALIZED (
    SELECT string_agg('(' || eksakt::text || ')', ' & ')::tsquery AS eksakt, string_agg('(' || vidt::text || ')', ' & ')::tsquery AS hver, string_agg('(' || vidt::text || ')', ' | ') FILTER (WHERE smal)::tsquery AS noen FROM spoert),
  samlet AS MATERIALIZED (SELECT stor, eksakt = hver AS samme, coalesce(eksakt && filter, eksakt) AS eksakt, coalesce(hver && filter, hver) AS hver, coalesce(noen && filter, noen) AS noen FROM uttrykk CROSS JOIN bank),
  i_tittel AS MATERIALIZED (SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.tittelstammer @@ samlet.eksakt', 'samlet.stor', iTittel)}) x),
  med_alle AS MATERIALIZED (
    SELECT sted FROM i_tittel UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.stammer @@ samlet.eksakt', 'samlet.stor', medAlle)}) x WHERE (SELECT count(*) FROM i_tittel) < ${nok}),
  vide AS MATERIALIZED (
    SELECT sted FROM med_alle UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.stammer @@ samlet.hver', 'samlet.stor', medAlle)}) x WHERE NOT samlet.samme AND (SELECT count(*) FROM med_alle) < ${nok}),
  feilskrevet AS MATERIALIZED (SELECT stor, coalesce(naer && filter, naer) AS naer FROM (${skrivefeil}) s WHERE (SELECT count(*) FROM vide) < ${nok}),
  nesten AS MATERIALIZED (SELECT x.sted FROM feilskrevet p CROSS JOIN LATERAL (${sted('s.tittelstammer @@ p.naer', 'p.stor', naere)}) x LIMIT ${naere}),
  kandidat AS MATERIALIZED (
    SELECT sted FROM vide
    UNION SELECT x.sted FROM samlet CROSS JOIN LATERAL (${sted('s.tittelstammer @@ samlet.noen', 'samlet.stor', medNoen)}) x WHERE (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT x.sted FROM spoert p CROSS JOIN LATERAL (${sted('s.stammer @@ p.vidt_her', 'p.stor', medEtt)}) x WHERE p.smal AND (SELECT count(*) FROM vide) < ${nok}
    UNION SELECT sted FROM nesten
    UNION SELECT x.sted FROM spoert p CROSS JOIN LATERAL (SELECT v.sted FROM (
        SELECT s.ctid AS sted FROM ${del} WHERE NOT p.stor AND p.ord <% s.ord AND (p.filter IS NULL OR s.stammer @@ p.filter)
        UNION ALL SELECT s.ctid FROM ${del} WHERE p.stor AND ${utvalget} AND p.ord <% s.ord AND (p.filter IS NULL OR s.stammer @@ p.filter)) v LIMIT ${naere}) x
      WHERE p.ukjent AND (SELECT count(*) FROM vide) < ${nok} AND (SELECT count(*) FROM nesten) < ${naere}),
  funnet AS MATERIALIZED (SELECT s.ctid AS sted, s.* FROM ${del} WHERE s.ctid = ANY (ARRAY(SELECT sted FROM kandidat)) AND s.erfaring_id IS DISTINCT FROM (SELECT uten FROM bank))`;
