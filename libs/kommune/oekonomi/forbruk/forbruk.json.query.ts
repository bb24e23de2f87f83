import { kilde, lenke } from '../side/lenke.query.ts';

/**
 * Bruken i et år, den nyeste først. `ansvarligId` er til reglene, ikke til svaret.
 * @param vilkaar begrenser bruken; `f` er bruken og `t` tiltaket den gjelder  @param sees vilkåret for at den som spør, ser `t`
 */
export const forbruket = (aar: string, sees: string, vilkaar: string) => `(
    SELECT coalesce(json_agg(json_build_object(
      'id', f.id, 'aar', f.aar, 'navn', f.navn, 'tiltak', ${lenke('t.id', 't.navn')}, 'ansvarligId', t.ansvarlig_id, 'beloep', f.beloep_oere::text, 'ord', f.ord,
      'dato', f.dato, 'begrunnelse', f.begrunnelse, 'foertTid', f.foert_tid, 'foertAv', foert.navn, 'attestertTid', f.attestert_tid, 'attestertAv', attestert.navn,
      'reversertTid', f.reversert_tid, 'reversertFordi', f.reversert_fordi, 'kilde', ${kilde('f')}, 'oppdiktet', f.oppdiktet, 'versjon', f.versjon,
      'poster', (
        SELECT coalesce(json_agg(json_build_object('finansieringspostId', p.id, 'budsjettlinjeId', l.id, 'linjenavn', l.navn, 'beloep', fp.beloep_oere::text) ORDER BY l.nr, p.id), '[]')
        FROM kommune.forbruk_post fp JOIN kommune.finansieringspost p ON p.kommune_id = fp.kommune_id AND p.id = fp.finansieringspost_id
        JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
        WHERE fp.kommune_id = f.kommune_id AND fp.forbruk_id = f.id)
      ) ORDER BY f.foert_tid DESC, f.id DESC), '[]')
    FROM kommune.forbruk f
    LEFT JOIN kommune.tiltak t ON t.kommune_id = f.kommune_id AND t.id = f.tiltak_id AND ${sees}
    LEFT JOIN kommune.medarbeider foert ON foert.kommune_id = f.kommune_id AND foert.id = f.foert_av
    LEFT JOIN kommune.medarbeider attestert ON attestert.kommune_id = f.kommune_id AND attestert.id = f.attestert_av
    WHERE f.aar = ${aar} AND ${vilkaar})`;
