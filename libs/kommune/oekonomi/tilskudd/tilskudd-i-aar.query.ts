import { staar } from '../hovedbok/fordelt.query.ts';
import { tilskuddJson } from './tilskudd.json.query.ts';

/** Det som står på en konto, som et tall over null på kildesiden. */
const paa = (konto: string, fortegn: string) => `coalesce(sum(${fortegn} s.beloep_oere) FILTER (WHERE s.konto = '${konto}'), 0)`;
const overfoert = (side: string, annen: string, aar: string) => `(
      SELECT coalesce(sum(p.beloep_oere), 0) FROM kommune.postering p
      WHERE p.kommune_id = t.kommune_id AND p.tilskudd_id = t.id AND p.type = 'overfoering' AND p.${side} = ${aar} AND p.${annen} <> ${aar} AND ${staar('p')})::text`;

/** Hvor langt pengene er kommet: i året, og ellers i tilskuddet, for overførte penger er gitt et annet år. */
const tilstand = `CASE
    WHEN k.utbetalt > 0 THEN 'utbetalt' WHEN k.tilsagn > 0 THEN 'tilsagn' WHEN k.forskuttert > 0 THEN 'forskuttert' WHEN k.ventet > 0 THEN 'ventet'
    WHEN k.alt_utbetalt > 0 THEN 'utbetalt' WHEN k.alt_tilsagn > 0 THEN 'tilsagn' WHEN k.alt_forskuttert > 0 THEN 'forskuttert' WHEN k.alt_ventet > 0 THEN 'ventet'
    ELSE 'ikke_foert' END`;
const kontoer = (fra: string, navn: string) => `
      SELECT ${paa('ventet', '-')} AS ${navn}ventet, ${paa('forskuttert', '-')} AS ${navn}forskuttert, ${paa('tilsagn', '-')} AS ${navn}tilsagn, ${paa('utbetalt', '-')} AS ${navn}utbetalt,
        ${paa('ufordelt', '')} AS ${navn}ufordelt, ${paa('fordelt', '')} AS ${navn}fordelt, ${paa('brukt', '')} AS ${navn}brukt, ${paa('tilbakebetalt', '')} AS ${navn}tilbakebetalt
      FROM kommune.saldo s WHERE s.kommune_id = t.kommune_id AND s.tilskudd_id = t.id ${fra}`;

/**
 * Tilskuddene som er budsjettert eller ført i året, som JSON.
 * @param aar uttrykk for året  @param vilkaar begrenser tilskuddene; `t` er tilskuddet
 */
export const tilskuddIAar = (aar: string, vilkaar: string) => `(
    SELECT coalesce(json_agg(json_build_object('tilskudd', ${tilskuddJson('t')}, 'budsjettert', b.sum::text, 'tilstand', ${tilstand}, 'saldo', json_build_object(
        'ventet', k.ventet::text, 'forskuttert', k.forskuttert::text, 'tilsagn', k.tilsagn::text, 'utbetalt', k.utbetalt::text,
        'ufordelt', k.ufordelt::text, 'fordelt', k.fordelt::text, 'brukt', k.brukt::text, 'tilbakebetalt', k.tilbakebetalt::text,
        'overfoertInn', ${overfoert('til_aar', 'fra_aar', aar)}, 'overfoertUt', ${overfoert('fra_aar', 'til_aar', aar)}))
      ORDER BY t.kolonne DESC, t.navn COLLATE "nb-NO-x-icu", t.tilskuddsaar, t.id), '[]')
    FROM kommune.tilskudd t
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(p.beloep_oere), 0) AS sum, count(*) AS poster FROM kommune.finansieringspost p
      JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
      JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
      WHERE p.kommune_id = t.kommune_id AND p.tilskudd_id = t.id AND a.aar = ${aar}) b
    CROSS JOIN LATERAL (SELECT * FROM (${kontoer(`AND s.aar = ${aar}`, '')}) i_aar, (${kontoer('', 'alt_')}) i_alt) k
    WHERE ${vilkaar} AND (b.poster > 0 OR EXISTS (
      SELECT FROM kommune.saldo s WHERE s.kommune_id = t.kommune_id AND s.tilskudd_id = t.id AND s.aar = ${aar} AND s.beloep_oere <> 0)))`;
