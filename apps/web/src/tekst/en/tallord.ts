import { tallform } from '../former.ts';
import type { tallord as nb } from '../nb/tallord.ts';

export const tallord: typeof nb = {
  tall: tallform({ maximumFractionDigits: 2 }),
  omtrent: (tall) => `about ${tall}`, flereEnn: (tall) => `more than ${tall}`, merEnn: (tall) => `more than ${tall}`,
  mellom: (fra, til) => `between ${fra} and ${til}`, utledet: (tall) => `${tall} (derived)`,
};
