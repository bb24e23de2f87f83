import { Leddbelegg } from './belegg/leddbelegg.entity.ts';
import { Virkningskjede } from './kjede/virkningskjede.entity.ts';
import { Virkningsledd } from './ledd/virkningsledd.entity.ts';

export { leddErrors } from './programteori.policy.ts';
export { ProgramteoriModule } from './programteori.module.ts';
export { ProgramteoriQuery } from './programteori.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const programteoriEntities = [Virkningskjede, Virkningsledd, Leddbelegg];
