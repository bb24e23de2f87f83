import { vedtakJson } from '#libs/kommune/vedtak';
import { kilde, lenke } from '../side/lenke.query.ts';

/**
 * Ønskene om å føre penger fra et år til det neste, i den rekkefølgen de kom. `ansvarligId` er til reglene, ikke til svaret.
 * @param vilkaar begrenser ønskene; `o` er ønsket og `t` tiltaket det gjelder  @param sees vilkåret for at den som spør, ser `t`
 */
export const overfoeringene = (aar: string, sees: string, vilkaar: string) => `(
    SELECT coalesce(json_agg(json_build_object(
      'id', o.id, 'navn', o.navn, 'fraAar', o.fra_aar, 'tiltak', ${lenke('t.id', 't.navn')}, 'ansvarligId', t.ansvarlig_id, 'finansieringspostId', o.finansieringspost_id,
      'budsjettlinje', ${lenke('l.id', 'l.navn')}, 'beloep', o.beloep_oere::text, 'aarsakskode', o.aarsakskode, 'begrunnelse', o.begrunnelse, 'status', o.status,
      'vedtak', ${vedtakJson('v')}, 'tilLinje', ${lenke('n.id', 'n.navn')}, 'kilde', ${kilde('o')}, 'oppdiktet', o.oppdiktet, 'versjon', o.versjon) ORDER BY o.id), '[]')
    FROM kommune.overfoering o
    LEFT JOIN kommune.tiltak t ON t.kommune_id = o.kommune_id AND t.id = o.tiltak_id AND ${sees}
    LEFT JOIN kommune.finansieringspost p ON p.kommune_id = o.kommune_id AND p.id = o.finansieringspost_id
    LEFT JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
    LEFT JOIN kommune.budsjettlinje n ON n.kommune_id = o.kommune_id AND n.id = o.til_linje_id
    LEFT JOIN kommune.vedtak v ON v.kommune_id = o.kommune_id AND v.id = o.vedtak_id
    WHERE o.fra_aar = ${aar} AND ${vilkaar})`;
