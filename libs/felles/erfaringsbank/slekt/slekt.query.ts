import type { Slektsledd } from './slekt.type.ts';

/** Opp til den første, og ned igjen til alle som bygger på den. $1 kommunen som eier erfaringen, $2 id. Nøklene gjør at det ikke kan gå i ring. */
const slekten = `
  WITH RECURSIVE opp AS (
    SELECT e.kommune_id, e.id, 0 AS trinn FROM felles.erfaring e WHERE e.kommune_id = $1 AND e.id = $2
    UNION ALL SELECT o.kildeeier_id, o.kilde_id, opp.trinn + 1 FROM opp JOIN felles.erfaringsopphav o ON o.kommune_id = opp.kommune_id AND o.erfaring_id = opp.id),
  ned AS (
    (SELECT kommune_id, id, NULL::uuid AS forelder_id, NULL::int AS kilde_utgave, 1 AS generasjon FROM opp ORDER BY trinn DESC LIMIT 1)
    UNION ALL SELECT o.kommune_id, o.erfaring_id, ned.id, o.kilde_utgave, ned.generasjon + 1 FROM ned JOIN felles.erfaringsopphav o ON o.kildeeier_id = ned.kommune_id AND o.kilde_id = ned.id)`;

/** Erfaringene som skal åpnes. */
export const findSlektserfaringer = `${slekten} SELECT n.kommune_id AS "kommuneId", n.id FROM ned n`;

/** Alle leddene, foreldre før barn. Den som har fortalt og siden delt en erfaring, står bare med erfaringen. $3 kommunen til den som spør, eller tomt. */
export const findSlekt = `${slekten}, alle AS (
    SELECT n.id, n.forelder_id, n.generasjon, true AS delt, n.kommune_id, u.tittel, e.status, u.utfall, u.evidensgrad, n.kilde_utgave, u.tilpasset->>'endringer' AS endringer,
        (SELECT r.ett FROM jsonb_array_elements(u.resultater) WITH ORDINALITY AS r (ett, nr) WHERE NOT (r.ett->>'skjult')::boolean ORDER BY r.nr LIMIT 1) AS resultat, e.delt AS tid, e.oppdiktet
      FROM ned n JOIN felles.erfaring e ON e.kommune_id = n.kommune_id AND e.id = n.id
      LEFT JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave
    UNION ALL SELECT t.id, n.id, n.generasjon + 1, false, t.kommune_id, NULL, NULL, NULL, NULL, t.kilde_utgave, NULL, NULL, t.tid, t.oppdiktet
      FROM ned n JOIN felles.tilpasning t ON t.kildeeier_id = n.kommune_id AND t.kilde_id = n.id
      WHERE NOT EXISTS (SELECT FROM felles.erfaringsopphav o WHERE o.kommune_id = t.kommune_id AND o.kildeeier_id = t.kildeeier_id AND o.kilde_id = t.kilde_id))
  SELECT a.id, a.forelder_id AS "forelderId", a.generasjon, a.delt, nr.nummer AS kommunenummer, k.navn AS kommune, a.kommune_id IS NOT DISTINCT FROM $3::int AS egen,
    a.tittel, a.status, a.utfall, a.evidensgrad, a.kilde_utgave AS "kildeUtgave", a.endringer, a.resultat, a.tid, a.oppdiktet
  FROM alle a JOIN referanse.kommune k ON k.id = a.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
  ORDER BY a.generasjon, a.tid, a.id`;
export type SlektRow = Slektsledd;
