import { Fasekryssrad } from './fasekryss.entity.ts';
import { Faseplassrad } from './faseplass.entity.ts';

export { FasekryssService } from './fasekryss.service.ts';
export { FaseplassService } from './faseplass.service.ts';
export { VeiviserModule } from './veiviser.module.ts';
export { VeiviserQuery } from './veiviser.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const veiviserEntities = [Fasekryssrad, Faseplassrad];
