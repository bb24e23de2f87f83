import { disponert, fordeltPerPost } from '../hovedbok/fordelt.query.ts';

/**
 * Regelen for hva som er brukt, på det eneste stedet den står. WITH-ledd som bygger på leddet `linje` (id, laast):
 *
 * - `post` har én rad per finansieringspost: beløpet, kolonnen, og det posten rår over nå.
 * - `rom` har én rad per linje og kolonne, og én per linje med kolonne NULL: fra og til for det som er brukt.
 *
 * Et beløp er det det er. Det siste ordet om en post gjelder resten av den: alt_brukt er hele, ingenting_brukt er ikke noe mer,
 * og alle andre ord, og ingen ord, er alt fra ingenting til hele. Summer legger endene sammen.
 *
 * Et beløp uten kjent fordeling er brukt der alle postene er, og kan være brukt der noen av dem er. Står det på en post med `slakk`,
 * kan det være det samme som ordet alt har regnet med: det hever toppen bare med det som ikke får plass, og bunnen bare utover det som er alt_brukt.
 * @param vilkaar begrenser postene; `p` er posten og `t` tilskuddet
 * @param kolonne `NULL::text` og  @param sett `(linje_id)` når bare linja samlet trengs
 * @param slag det postene deles etter, når det er noe annet enn de to kolonnene i budsjettet
 */
export const linjerom = (vilkaar: string, kolonne = 'kolonne', sett = '(linje_id), (linje_id, kolonne)', slag = 't.kolonne') => `
  fordelt AS (${fordeltPerPost('linje')}),
  post AS (
    SELECT p.kommune_id, p.id, p.budsjettlinje_id AS linje_id, p.tilskudd_id, ${slag} AS kolonne, p.beloep_oere AS beloep, ${disponert('l.laast', 'p.beloep_oere', 'f')} AS disponert
    FROM linje l JOIN kommune.finansieringspost p ON p.budsjettlinje_id = l.id
    JOIN kommune.tilskudd t ON t.kommune_id = p.kommune_id AND t.id = p.tilskudd_id
    LEFT JOIN fordelt f ON f.linje_id = p.budsjettlinje_id AND f.tilskudd_id = p.tilskudd_id
    WHERE ${vilkaar}),
  omtale AS (
    SELECT p.id AS post_id, p.linje_id, p.kolonne, f.id AS forbruk_id, f.ord, f.foert_tid, fp.beloep_oere AS kjent,
      CASE WHEN fp.beloep_oere IS NULL THEN f.beloep_oere END AS udelt,
      CASE WHEN fp.beloep_oere IS NULL AND f.beloep_oere IS NOT NULL THEN (
        SELECT count(*) FROM kommune.forbruk_post a WHERE a.kommune_id = f.kommune_id AND a.forbruk_id = f.id) END AS poster
    FROM post p JOIN kommune.forbruk_post fp ON fp.finansieringspost_id = p.id
    JOIN kommune.forbruk f ON f.kommune_id = fp.kommune_id AND f.id = fp.forbruk_id
    WHERE f.reversert_tid IS NULL),
  postrom AS (
    SELECT p.linje_id, p.kolonne, p.disponert, k.kjent, k.slakk, k.alt, k.lukket, coalesce(o.udelt, false) AS roert,
      k.kjent + CASE WHEN k.alt THEN k.slakk ELSE 0 END AS fra, k.kjent + CASE WHEN k.lukket THEN 0 ELSE k.slakk END AS til
    FROM post p LEFT JOIN (
      SELECT post_id, sum(kjent) AS kjent, bool_or(udelt IS NOT NULL) AS udelt, (array_agg(ord ORDER BY foert_tid DESC, forbruk_id DESC) FILTER (WHERE ord IS NOT NULL))[1] AS ord
      FROM omtale GROUP BY post_id) o ON o.post_id = p.id
    CROSS JOIN LATERAL (SELECT coalesce(o.kjent, 0) AS kjent, greatest(p.disponert - coalesce(o.kjent, 0), 0) AS slakk,
      coalesce(o.ord = 'alt_brukt', false) AS alt, coalesce(o.ord = 'ingenting_brukt', o.post_id IS NOT NULL) AS lukket) k),
  udelt AS (
    SELECT linje_id, kolonne, sum(udelt) AS roerer, coalesce(sum(udelt) FILTER (WHERE her = poster), 0) AS inne FROM (
      SELECT linje_id, ${kolonne} AS kolonne, forbruk_id, udelt, poster, count(*) AS her FROM omtale WHERE udelt IS NOT NULL
      GROUP BY forbruk_id, udelt, poster, GROUPING SETS (${sett})) u
    GROUP BY linje_id, kolonne),
  rom AS (
    SELECT s.linje_id, s.kolonne, s.disponert, s.fra + greatest(coalesce(u.inne, 0) - s.medregnet, 0) AS fra, s.til + greatest(coalesce(u.roerer, 0) - s.ledig, 0) AS til
    FROM (
      SELECT linje_id, ${kolonne} AS kolonne, sum(disponert) AS disponert, sum(fra) AS fra, sum(til) AS til,
        coalesce(sum(slakk) FILTER (WHERE roert AND alt), 0) AS medregnet, coalesce(min(CASE WHEN lukket THEN 0 ELSE slakk END) FILTER (WHERE roert), 0) AS ledig
      FROM postrom GROUP BY GROUPING SETS (${sett})) s
    LEFT JOIN udelt u ON u.linje_id = s.linje_id AND u.kolonne IS NOT DISTINCT FROM s.kolonne)`;

/** Det siste ordet noen har brukt om en linje, og om noen har sagt noe om bruken av den. Bygger på `linjerom`. */
export const linjeord = `
  linjeord AS (
    SELECT linje_id, (array_agg(ord ORDER BY foert_tid DESC, forbruk_id DESC) FILTER (WHERE ord IS NOT NULL))[1] AS ord FROM omtale GROUP BY linje_id)`;
