import type { Uttaksaapning } from './omfang.policy.ts';

/** Åpningene som gjelder nå, på innloggingen til den som leser utenfra: muren viser ingen andre. */
export const findUttaksaapninger = 'SELECT NULL AS rom, NULL::int AS "fraAar", NULL::int AS "tilAar", i.uttaksgrense AS grense FROM kommune.innsyn i';
export type UttaksaapningRow = Uttaksaapning;
