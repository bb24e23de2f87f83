import type { DeltIndikator } from './delt-indikator.type.ts';

/** Et tall serien har delt for en tidligere periode. */
export interface TidligereTall extends Pick<DeltIndikator, 'omfang' | 'verdi' | 'tilVerdi' | 'presisjon' | 'definisjonsutgave'> { periode: string }
/** Raden slik den leses, med det serien ellers deler. Endringen regnes av det. */
export interface DeltIndikatorLest extends Omit<DeltIndikator, 'endring'> { periode: string; tidligere: TidligereTall[] }

const tall = (i: string) => `'omfang', ${i}.omfang, 'definisjonsutgave', ${i}.definisjonsutgave, 'verdi', ${i}.verdi, 'tilVerdi', ${i}.til_verdi, 'presisjon', ${i}.presisjon`;

/** Tallene i delingen `d`, og det seriene deler ellers av delinger `f` som oppfyller vilkåret. Det som er trukket tilbake, har ingen rader. */
export const indikatorerJson = (d: string, vilkaar: string) => `coalesce((
      SELECT json_agg(json_build_object('periode', ${d}.periode, 'serieId', i.serie_id, 'navn', i.navn, 'enhet', i.enhet, 'retning', i.retning, 'nivaa', i.nivaa, 'telling', i.telling,
        'fellesKode', i.felles_kode, 'fellesUtgave', i.felles_utgave, ${tall('i')}, 'tidligere', (
          SELECT coalesce(json_agg(json_build_object('periode', f.periode, ${tall('t')})), '[]') FROM felles.deling f
          JOIN felles.delt_indikator t ON t.kommune_id = f.kommune_id AND t.deling_id = f.id AND t.serie_id = i.serie_id
          WHERE f.kommune_id = ${d}.kommune_id AND f.type = 'resultater' AND f.id <> ${d}.id AND ${vilkaar})) ORDER BY i.nr)
      FROM felles.delt_indikator i WHERE i.kommune_id = ${d}.kommune_id AND i.deling_id = ${d}.id), '[]')`;
