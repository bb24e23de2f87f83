import type { tidsord as nb } from '../nb/tidsord.ts';

export const tidsord: typeof nb = {
  maaneder: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  delaar: { vaar: 'spring', sommer: 'summer', hoest: 'autumn', vinter: 'winter', H1: 'first half of', H2: 'second half of', T1: 'first third of', T2: 'second third of', T3: 'last third of' },
  dag: (dag, maaned) => `${dag} ${maaned}`,
};
