import { sisteDag } from '#libs/kommune/tiltak';
import { iAar } from './oversikt-plan.query.ts';

const detteAaret = (tid: string) => `left(${sisteDag(tid)}, 4) = ${iAar}::text`;

/**
 * Det som skal skje i år, i den rekkefølgen fristene går ut: milepæler, nye datoer for det som er utsatt, og rapporter til givere.
 * Bygger på `synlig`, så et utkast til tiltak røper ikke milepælene sine.
 */
export const hendelser = `(
      SELECT coalesce(json_agg(json_build_object('type', h.type, 'navn', h.navn, 'tid', h.tid, 'tiltakId', h.tiltak_id, 'ferdig', h.ferdig, 'oppdiktet', h.oppdiktet) ORDER BY h.siste, h.navn COLLATE "nb-NO-x-icu"), '[]') FROM (
        SELECT 'milepael' AS type, m.navn, m.frist::text AS tid, m.tiltak_id, m.naadd IS NOT NULL AS ferdig, m.oppdiktet OR t.oppdiktet AS oppdiktet, ${sisteDag('m.frist')} AS siste
        FROM kommune.milepael m JOIN synlig t ON t.kommune_id = m.kommune_id AND t.id = m.tiltak_id WHERE ${detteAaret('m.frist')}
        UNION ALL SELECT 'ny_dato', t.navn, t.utsatt_til::text, t.id, false, t.oppdiktet, ${sisteDag('t.utsatt_til')} FROM synlig t WHERE t.status = 'utsatt' AND ${detteAaret('t.utsatt_til')}
        UNION ALL SELECT 'rapportfrist', k.navn, k.rapportfrist::text, NULL, false, k.oppdiktet, ${sisteDag('k.rapportfrist')} FROM kommune.tilskudd k WHERE NOT k.arkivert AND ${detteAaret('k.rapportfrist')}
        ORDER BY siste, navn, tiltak_id LIMIT 100) h)`;
