import { linjeledd, perGiver } from '#libs/kommune/oekonomi';
import { gjeldendeTema, seesBy } from '#libs/kommune/tiltak';

const nb = 'COLLATE "nb-NO-x-icu"';
/** To kolonner og summen av dem, som tekst: et tall i JSON stopper før beløpene gjør det. */
const summer = `'kdd', coalesce(sum(s.kdd), 0)::text, 'eksternt', coalesce(sum(s.eksternt), 0)::text, 'sum', (coalesce(sum(s.kdd), 0) + coalesce(sum(s.eksternt), 0))::text`;

/**
 * WITH-leddene: årets poster med tilskudd og givere (`giverpost` er det økonomiens sum per giver bygger på), og det som står på hver linje.
 * Planen er det som er budsjettert; bruken hører til økonomien.
 */
const postene = `
  giver AS (
    SELECT tk.tilskudd_id, array_agg(k.id ORDER BY k.navn ${nb}, k.id) AS ider, array_agg(k.navn ORDER BY k.navn ${nb}, k.id) AS navn,
      jsonb_agg(jsonb_build_object('id', k.id, 'navn', k.navn, 'art', k.art) ORDER BY k.navn ${nb}, k.id) AS givere
    FROM kommune.tilskudd_kilde tk JOIN kommune.finansieringskilde k ON k.kommune_id = tk.kommune_id AND k.id = tk.finansieringskilde_id
    GROUP BY tk.tilskudd_id),
  giverpost AS (
    SELECT f.id, f.budsjettlinje_id AS linje_id, f.tilskudd_id, f.beloep_oere AS beloep, t.kolonne, t.navn AS tilskudd, t.tilskuddsaar,
      coalesce(g.ider, '{}') AS ider, coalesce(g.navn, '{}') AS navn, coalesce(g.givere, '[]') AS givere
    FROM linje l
    JOIN kommune.finansieringspost f ON f.kommune_id = l.kommune_id AND f.budsjettlinje_id = l.id
    JOIN kommune.tilskudd t ON t.kommune_id = f.kommune_id AND t.id = f.tilskudd_id
    LEFT JOIN giver g ON g.tilskudd_id = f.tilskudd_id),
  planlinje AS (
    SELECT l.*, p.kdd, p.eksternt, coalesce(p.poster, '[]') AS poster FROM linje l LEFT JOIN (
      SELECT linje_id, sum(beloep) FILTER (WHERE kolonne = 'kdd') AS kdd, sum(beloep) FILTER (WHERE kolonne = 'ekstern') AS eksternt,
        jsonb_agg(jsonb_build_object('id', id, 'tilskuddId', tilskudd_id, 'tilskudd', tilskudd, 'tilskuddsaar', tilskuddsaar, 'kolonne', kolonne,
          'beloep', beloep::text, 'givere', givere) ORDER BY kolonne DESC, tilskudd ${nb}, tilskudd_id) AS poster
      FROM giverpost GROUP BY linje_id) p ON p.linje_id = l.id)`;

const linjene = `(
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'nr', l.nr, 'navn', l.navn, 'tiltakId', l.tiltak_id, 'tiltak', l.tiltak, 'tema', l.tema,
        'innsatsomraadeId', l.innsatsomraade_id, 'innsatsomraade', l.innsatsomraade, 'kostnadsart', l.kostnadsart, 'ikkeOrdinaerDrift', l.ikke_ordinaer_drift,
        'kdd', l.kdd::text, 'eksternt', l.eksternt::text, 'poster', l.poster) ORDER BY l.nr, l.id), '[]')
      FROM planlinje l)`;

const tiltakene = (p: string, sees: string) => `(
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', pt.id, 'tiltakId', t.id, 'navn', t.navn, 'status', t.status, 'tema', ${gjeldendeTema('t', 'i')},
          'innsatsomraadeId', i.id, 'innsatsomraade', i.navn, 'grep', pt.grep, 'omtale', pt.omtale, 'versjon', pt.versjon)
        || coalesce(penger.sum, '{"kdd": "0", "eksternt": "0", "sum": "0"}') ORDER BY t.nr, t.id), '[]')
      FROM kommune.plantiltak pt
      JOIN kommune.tiltak t ON t.kommune_id = pt.kommune_id AND t.id = pt.tiltak_id AND ${sees}
      LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = t.kommune_id AND i.id = t.innsatsomraade_id
      LEFT JOIN (SELECT s.tiltak_id, jsonb_build_object(${summer}) AS sum FROM planlinje s GROUP BY s.tiltak_id) penger ON penger.tiltak_id = t.id
      WHERE pt.kommune_id = ${p}.kommune_id AND pt.handlingsplan_id = ${p}.id)`;

const perInnsatsomraade = `(
      SELECT coalesce(jsonb_agg(x.sum ORDER BY x.nr NULLS LAST), '[]') FROM (
        SELECT s.innsatsomraade_nr AS nr, jsonb_build_object('noekkel', coalesce(s.innsatsomraade_id::text, 'uten'), 'navn', coalesce(s.innsatsomraade, 'Uten innsatsområde'),
          'antallLinjer', count(*), ${summer}) AS sum
        FROM planlinje s GROUP BY s.innsatsomraade_id, s.innsatsomraade, s.innsatsomraade_nr) x)`;

/**
 * Hele planen som jsonb, i ett uttrykk: tiltakene med navn og grep, linjene med poster, tilskudd og givere, innledningen og summene.
 * Det samme uttrykket viser et utkast og fryser et vedtak, så det som vedtas, er det som ble vist.
 * @param p alias for planen  @param person @param skriv den som ser: en idé er et utkast, og navnet på den vises bare for dem som ser den
 */
export const planinnhold = (p: string, person: string, skriv: string) => `(
  WITH ${linjeledd(`${p}.aar`, person, skriv, 'true')},
  ${postene}
  SELECT jsonb_build_object(
    'aar', ${p}.aar, 'utgave', ${p}.utgave, 'innledning', ${p}.innledning,
    'tiltak', ${tiltakene(p, seesBy('t', person, skriv))}, 'linjer', ${linjene},
    'sum', (SELECT jsonb_build_object('noekkel', 'alt', 'navn', 'Alt', 'antallLinjer', count(*), ${summer}) FROM planlinje s),
    'perInnsatsomraade', ${perInnsatsomraade}, 'perGiver', ${perGiver}))`;
