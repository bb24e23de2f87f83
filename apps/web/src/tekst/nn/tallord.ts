import { tallform } from '../former.ts';
import type { tallord as nb } from '../nb/tallord.ts';

export const tallord: typeof nb = {
  tall: tallform({ maximumFractionDigits: 2 }),
  omtrent: (tall) => `om lag ${tall}`, flereEnn: (tall) => `fleire enn ${tall}`, merEnn: (tall) => `meir enn ${tall}`,
  mellom: (fra, til) => `mellom ${fra} og ${til}`, utledet: (tall) => `${tall} (utleia)`,
};
