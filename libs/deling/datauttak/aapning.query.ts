import type { Innsynsrom } from '#libs/contracts';

/** Åpningene som gjelder nå, på innloggingen til den som leser utenfra: muren viser ingen andre. Den som varer lengst, først, slik vakten velger. */
export const findUttaksaapninger = `
  SELECT i.avtalerom, i.innsynsrom, i.aar_fra AS "fraAar", i.aar_til AS "tilAar", i.uttaksgrense AS grense
  FROM kommune.innsyn i ORDER BY least(i.til, i.ytterst) DESC, i.id`;
export interface UttaksaapningRow { avtalerom: number; innsynsrom: Innsynsrom[]; fraAar: number | null; tilAar: number | null; grense: number }
