import { fordeltPerPost } from '#libs/kommune/oekonomi';

/**
 * Tilskuddene årets linjer bruker mer av enn de har: det et vedtak nå ville svart SALDO på. Et tilskudd har det som er ufordelt i året,
 * og det hovedboka alt har gitt linjene.
 * @param p alias for planen
 */
export const overbudsjettert = (p: string) => `(
  WITH linje AS (
    SELECT l.kommune_id, l.id FROM kommune.budsjettaar a JOIN kommune.budsjettlinje l ON l.kommune_id = a.kommune_id AND l.budsjettaar_id = a.id
    WHERE a.kommune_id = ${p}.kommune_id AND a.satsing_id = ${p}.satsing_id AND a.aar = ${p}.aar),
  budsjettert AS (
    SELECT f.kommune_id, f.tilskudd_id, sum(f.beloep_oere) AS beloep FROM linje l
    JOIN kommune.finansieringspost f ON f.kommune_id = l.kommune_id AND f.budsjettlinje_id = l.id GROUP BY f.kommune_id, f.tilskudd_id),
  gitt AS (SELECT g.tilskudd_id, sum(g.fordelt) AS beloep FROM (${fordeltPerPost('linje')}) g GROUP BY g.tilskudd_id)
  SELECT coalesce(json_agg(json_build_object('id', t.id, 'navn', t.navn) ORDER BY t.navn COLLATE "nb-NO-x-icu", t.id), '[]')
  FROM budsjettert b
  JOIN kommune.tilskudd t ON t.kommune_id = b.kommune_id AND t.id = b.tilskudd_id
  LEFT JOIN gitt g ON g.tilskudd_id = b.tilskudd_id
  LEFT JOIN kommune.saldo s ON s.kommune_id = b.kommune_id AND s.tilskudd_id = b.tilskudd_id AND s.aar = ${p}.aar AND s.konto = 'ufordelt'
  WHERE b.beloep > coalesce(s.beloep_oere, 0) + coalesce(g.beloep, 0))`;
