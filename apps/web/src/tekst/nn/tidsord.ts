import type { tidsord as nb } from '../nb/tidsord.ts';

export const tidsord: typeof nb = {
  maaneder: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  delaar: { vaar: 'våren', sommer: 'sommaren', hoest: 'hausten', vinter: 'vinteren', H1: 'første halvår', H2: 'andre halvår', T1: '1. tertial', T2: '2. tertial', T3: '3. tertial' },
  dag: (dag, maaned) => `${dag}. ${maaned}`,
};
