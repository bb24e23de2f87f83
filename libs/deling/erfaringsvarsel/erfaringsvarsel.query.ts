import type { Erfaringsvarsel, Erfaringsvarseltall } from './erfaringsvarsel.type.ts';

/**
 * Det som angår kommunen i banken: i dens egne, i dem den følger, tok i bruk eller spurte om. `venter` står til kommunen har gjort det; resten er nytt for hver person til hun har sett det.
 * Uten å ha sett noe teller det fra hun ble med, og fra kommunen tok den i bruk, spurte eller begynte å følge: det som var der da, er ikke nytt, og utgaven den kjenner, heller ikke. $1 kommunen, $2 én erfaring, eller tomt, $3 personen.
 */
const varslene = `
  WITH kjent AS (
    SELECT eier, id, max(utgave) AS utgave, min(tid) AS siden FROM (
      SELECT a.kildeeier_id AS eier, a.kilde_id AS id, a.kilde_utgave AS utgave, a.opprettet AS tid FROM kommune.tilpasning a
      UNION ALL SELECT q.erfaringseier_id, q.erfaring_id, q.utgave, q.stilt FROM felles.erfaringsspoersmaal q WHERE q.kommune_id = $1) alle GROUP BY eier, id),
  mine AS (
    SELECT e.kommune_id AS eier, e.id, e.kommune_id = $1 AS egen, e.status, e.utgave, e.delt, e.trukket, greatest(b.utgave, 1) AS kjent,
      greatest(CASE WHEN e.kommune_id = $1 THEN '-infinity' WHEN b.id IS NOT NULL THEN least(b.siden, CASE WHEN f.foelger THEN f.sett END) ELSE f.sett END, p.sett, medlem.siden) AS sett
    FROM felles.erfaring e LEFT JOIN kommune.erfaringsfoelging f ON f.erfaringseier_id = e.kommune_id AND f.erfaring_id = e.id LEFT JOIN kjent b ON b.eier = e.kommune_id AND b.id = e.id
      LEFT JOIN kommune.erfaringssett p ON p.person_id = $3 AND p.erfaringseier_id = e.kommune_id AND p.erfaring_id = e.id
      CROSS JOIN (SELECT min(m.opprettet) AS siden FROM tilgang.medlemskap m WHERE m.kommune_id = $1 AND m.person_id = $3) medlem
    WHERE (e.kommune_id = $1 OR f.foelger OR b.id IS NOT NULL) AND ($2::uuid IS NULL OR e.id = $2)),
  nytt AS (
    SELECT 'spoersmaal' AS slag, true AS venter, m.eier, m.id, q.kommune_id AS fra, q.stilt AS tid FROM mine m JOIN felles.erfaringsspoersmaal q ON q.erfaringseier_id = m.eier AND q.erfaring_id = m.id
      WHERE m.egen AND m.status <> 'trukket' AND q.trukket IS NULL AND NOT EXISTS (SELECT FROM felles.erfaringssvar s WHERE s.spoersmaalseier_id = q.kommune_id AND s.spoersmaal_id = q.id)
    UNION ALL SELECT 'forslag', true, m.eier, m.id, NULL, f.opprettet FROM mine m JOIN felles.erfaringsforslag f ON f.erfaringseier_id = m.eier AND f.erfaring_id = m.id
      WHERE m.egen AND m.status <> 'trukket' AND f.trukket IS NULL AND NOT EXISTS (SELECT FROM felles.forslagssvar s WHERE s.kommune_id = m.eier AND s.forslag_id = f.id)
    UNION ALL SELECT 'gjennomgaatt', false, m.eier, m.id, NULL, g.tid FROM mine m JOIN felles.erfaringsgjennomgang g ON g.erfaringseier_id = m.eier AND g.erfaring_id = m.id AND g.utgave = m.utgave
      WHERE m.egen AND m.status = 'delt' AND g.tid > m.sett
    UNION ALL SELECT 'svar', false, m.eier, m.id, s.kommune_id, s.tid FROM mine m JOIN felles.erfaringsspoersmaal q ON q.erfaringseier_id = m.eier AND q.erfaring_id = m.id JOIN felles.erfaringssvar s ON s.spoersmaalseier_id = q.kommune_id AND s.spoersmaal_id = q.id
      WHERE NOT m.egen AND s.tid > m.sett
    UNION ALL SELECT 'takk', false, m.eier, m.id, t.kommune_id, t.tid FROM mine m JOIN felles.erfaringstakk t ON t.erfaringseier_id = m.eier AND t.erfaring_id = m.id WHERE m.egen AND t.tid > m.sett
    UNION ALL SELECT 'tatt_i_bruk', false, m.eier, m.id, t.kommune_id, t.tid FROM mine m JOIN felles.tilpasning t ON t.kildeeier_id = m.eier AND t.kilde_id = m.id WHERE m.egen AND t.tid > m.sett
    UNION ALL SELECT 'ny_utgave', false, m.eier, m.id, m.eier, m.delt FROM mine m WHERE NOT m.egen AND m.status <> 'trukket' AND m.utgave > m.kjent AND m.delt > m.sett
    UNION ALL SELECT 'trukket', false, m.eier, m.id, m.eier, m.trukket FROM mine m WHERE NOT m.egen AND m.trukket > m.sett)`;

/** Det siste først. $4 antall. */
export const findVarsler = `${varslene}
  SELECT n.slag, n.venter, n.eier AS "eierId", n.id AS "erfaringId", k.navn AS kommune, n.tid, (SELECT u.tittel FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave WHERE e.kommune_id = n.eier AND e.id = n.id) AS tittel
  FROM nytt n LEFT JOIN referanse.kommune k ON k.id = n.fra ORDER BY n.tid DESC, n.id LIMIT $4`;
export type VarselRow = Erfaringsvarsel & { eierId: number };

/** Bare hvor mange; ingen titler leses. */
export const countVarsler = `${varslene} SELECT count(*) FILTER (WHERE NOT venter)::int AS nye, count(*) FILTER (WHERE venter)::int AS venter FROM nytt`;
export type VarseltallRow = Erfaringsvarseltall;

/** Det som er nytt i dem til nå, har personen sett. Er to like, gjelder den som kom først. $1 erfaringene, $2 personen. */
export const markSett = `
  WITH disse AS (SELECT DISTINCT ON (e.id) e.kommune_id, e.id, e.utgave FROM felles.erfaring e WHERE e.id = ANY ($1::uuid[]) ORDER BY e.id, e.delt, e.kommune_id),
  sett AS (INSERT INTO kommune.erfaringssett (id, person_id, erfaringseier_id, erfaring_id) SELECT gen_random_uuid(), $2, d.kommune_id, d.id FROM disse d
    ON CONFLICT (kommune_id, person_id, erfaringseier_id, erfaring_id) DO UPDATE SET sett = now() RETURNING erfaring_id)
  SELECT d.id, u.tittel FROM sett s JOIN disse d ON d.id = s.erfaring_id LEFT JOIN felles.erfaringsutgave u ON u.kommune_id = d.kommune_id AND u.erfaring_id = d.id AND u.utgave = d.utgave ORDER BY d.id`;
