import { kilde, lenke } from '../side/lenke.query.ts';

/**
 * Egeninnsatsen i et år. @param vilkaar begrenser den; `e` er egeninnsatsen og `t` tiltaket den gjelder
 * @param sees vilkåret for at den som spør, ser `t`
 */
export const egeninnsatsen = (aar: string, sees: string, vilkaar: string) => `(
    SELECT coalesce(json_agg(json_build_object(
      'id', e.id, 'aar', e.aar, 'navn', e.navn, 'tiltak', ${lenke('t.id', 't.navn')}, 'beloep', e.beloep_oere::text, 'timer', e.timer, 'stillingsprosent', e.stillingsprosent,
      'beskrivelse', e.beskrivelse, 'kilde', ${kilde('e')}, 'oppdiktet', e.oppdiktet, 'versjon', e.versjon) ORDER BY e.navn COLLATE "nb-NO-x-icu", e.id), '[]')
    FROM kommune.egeninnsats e
    LEFT JOIN kommune.tiltak t ON t.kommune_id = e.kommune_id AND t.id = e.tiltak_id AND ${sees}
    WHERE e.aar = ${aar} AND ${vilkaar})`;
