import { tilGjennomgang } from '#libs/felles/erfaringsbank';
import type { AapentSpoersmaal } from './spoersmaal.type.ts';

/** Så mange av hvert slag er med; resten telles. */
const foerste = 3;

/** Erfaringen et spørsmål eller forslag `x` gjelder, og eieren, som er den som svarer. */
const medErfaring = (x: 'q' | 'f') => `
    JOIN felles.erfaring e ON e.kommune_id = ${x}.erfaringseier_id AND e.id = ${x}.erfaring_id AND e.status <> 'trukket'
    JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave JOIN referanse.kommune k ON k.id = e.kommune_id`;
/** Plassene på en dagsorden for saken `x`, også gjennom sakene som er slått inn i den. */
const plassene = `FROM felles.dagsordensak d JOIN felles.barrieresak i ON i.nettverk_id = d.nettverk_id AND i.id = d.sak_id LEFT JOIN felles.kalenderpunkt p ON p.nettverk_id = d.nettverk_id AND p.id = d.kalenderpunkt_id
      WHERE d.nettverk_id = x.nettverk_id AND coalesce(i.slaatt_inn_i, i.id) = x.id`;
const aapenSak = 'x.lukket_fordi IS NULL AND x.slaatt_inn_i IS NULL';

/** Det som venter, i én setning. Muren begrenser til nettverket. Et avlyst møte er ingen plass, og et nei til å gi noe videre er svar nok. */
export const findSpoersmaal = `
  SELECT v.slag, count(*)::int AS antall, min(v.tid) AS siden, bool_or(v.oppdiktet) AS oppdiktet,
    coalesce(json_agg(json_build_object('eierId', v.eier, 'id', v.id, 'hva', v.hva, 'kommune', v.kommune, 'type', v.type, 'aar', v.aar) ORDER BY v.nr) FILTER (WHERE v.nr <= ${foerste} AND coalesce(v.hva, v.kommune) IS NOT NULL), '[]') AS foerste
  FROM (SELECT v.*, row_number() OVER (PARTITION BY v.slag ORDER BY v.tid, v.id, v.kommune COLLATE "nb-NO-x-icu") AS nr FROM (
    SELECT 1 AS vekt, 'spoersmaal' AS slag, e.kommune_id AS eier, e.id, u.tittel AS hva, k.navn AS kommune, NULL AS type, NULL::int AS aar, q.stilt AS tid, e.oppdiktet
      FROM felles.erfaringsspoersmaal q ${medErfaring('q')} WHERE q.trukket IS NULL
      AND NOT EXISTS (SELECT FROM felles.erfaringssvar s WHERE s.spoersmaalseier_id = q.kommune_id AND s.spoersmaal_id = q.id)
    UNION ALL SELECT 2, 'forslag', e.kommune_id, e.id, u.tittel, k.navn, NULL, NULL, f.opprettet, e.oppdiktet
      FROM felles.erfaringsforslag f ${medErfaring('f')} WHERE f.trukket IS NULL
      AND NOT EXISTS (SELECT FROM felles.forslagssvar s WHERE s.kommune_id = f.erfaringseier_id AND s.forslag_id = f.id)
    UNION ALL SELECT 3, 'gjennomgang', t."eierId", t.id, t.tittel, t.kommune, NULL, NULL, t.siden, t.oppdiktet FROM (${tilGjennomgang}) t
    UNION ALL SELECT 4, 'barriere', NULL, b.id, NULL, NULL, NULL, NULL, b.delt, b.oppdiktet FROM felles.barrierebidrag b WHERE b.trukket IS NULL
      AND NOT EXISTS (SELECT FROM felles.sakskobling s WHERE s.bidragseier_id = b.kommune_id AND s.bidrag_id = b.id)
    UNION ALL SELECT 5, 'sak', NULL, x.id, x.tittel, NULL, NULL, NULL, x.opprettet, x.oppdiktet FROM felles.barrieresak x WHERE ${aapenSak}
      AND NOT EXISTS (SELECT ${plassene} AND p.avlyst_fordi IS NULL)
    UNION ALL SELECT 6, 'sakssvar', NULL, x.id, x.tittel, NULL, NULL, NULL, x.opprettet, x.oppdiktet FROM felles.barrieresak x WHERE ${aapenSak}
      AND EXISTS (SELECT ${plassene} AND p.avlyst_fordi IS NULL) AND NOT EXISTS (SELECT ${plassene} AND d.svar IS NOT NULL)
    UNION ALL SELECT 7, 'formidling', NULL, f.avtale_id, f.tittel, k.navn, NULL, NULL, f.tid, f.oppdiktet
      FROM felles.formidling f CROSS JOIN unnest(f.spurte) AS spurt (kommune_id) JOIN referanse.kommune k ON k.id = spurt.kommune_id WHERE f.trukket IS NULL
      AND NOT EXISTS (SELECT FROM felles.formidlingssvar s WHERE s.formidling_id = f.id AND (s.kommune_id = spurt.kommune_id OR NOT s.ja))
    UNION ALL SELECT 8, 'deling', NULL, p.id, NULL, k.navn, p.type, p.aar, p.minnet, false FROM felles.delingspaaminnelse p JOIN referanse.kommune k ON k.id = p.til_kommune_id
      WHERE NOT EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = p.til_kommune_id AND d.type = p.type AND d.aar = p.aar AND d.trukket IS NULL)) v) v
  GROUP BY v.vekt, v.slag ORDER BY v.vekt`;
export type Spoersmaalsrad = Omit<AapentSpoersmaal, 'foerste'> & { foerste: (AapentSpoersmaal['foerste'][number] & { eierId: number | null })[] };
