import { seesBy } from '#libs/kommune/tiltak';

/**
 * Én rad per finansieringspost, og én for en linje uten poster. $1 år, $2 personen, $3 om hun skriver alle tiltak:
 * navnet på et utkast hun ikke ser, er ikke med. Linjens egne felt gjentas på hver rad.
 */
export const findBudsjett = `
  SELECT l.id, l.noekkel, a.aar, l.nr, l.navn, t.navn AS tiltak, t.noekkel AS "tiltakNoekkel", i.navn AS innsatsomraade, l.kostnadsart, l.ikke_ordinaer_drift AS "ikkeOrdinaerDrift", l.merknad,
    p.id AS "postId", p.noekkel AS "postNoekkel", p.beloep_oere::text AS oere, s.navn AS tilskudd, s.tilskuddsaar, s.kolonne,
    (SELECT string_agg(f.navn, E'\\n' ORDER BY f.navn COLLATE "nb-NO-x-icu") FROM kommune.tilskudd_kilde k
      JOIN kommune.finansieringskilde f ON f.kommune_id = k.kommune_id AND f.id = k.finansieringskilde_id
      WHERE k.kommune_id = s.kommune_id AND k.tilskudd_id = s.id) AS givere,
    l.oppdiktet OR coalesce(p.oppdiktet, false) AS oppdiktet, coalesce(p.kilde, l.kilde) AS kilde
  FROM kommune.budsjettlinje l
  JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
  LEFT JOIN kommune.finansieringspost p ON p.kommune_id = l.kommune_id AND p.budsjettlinje_id = l.id
  LEFT JOIN kommune.tilskudd s ON s.kommune_id = p.kommune_id AND s.id = p.tilskudd_id
  LEFT JOIN kommune.tiltak t ON t.kommune_id = l.kommune_id AND t.id = l.tiltak_id AND ${seesBy('t', '$2', '$3')}
  LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = l.kommune_id AND i.id = l.innsatsomraade_id
  WHERE a.aar = $1
  ORDER BY l.nr, l.id, s.kolonne DESC, s.navn COLLATE "nb-NO-x-icu", p.id`;
