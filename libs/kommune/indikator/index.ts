import { Maalbelegg } from './belegg/maalbelegg.entity.ts';
import { Indikatordefinisjon } from './definisjon/definisjon.entity.ts';
import { Indikator } from './indikator.entity.ts';
import { MaalIndikator } from './maal-indikator.entity.ts';
import { Maaling } from './maaling/maaling.entity.ts';
import { Maaleperiode } from './periode/maaleperiode.entity.ts';
import { Periodehendelse } from './periode/periodehendelse.entity.ts';

export { Indikator };
export { FellesdefinisjonService, type Fellesdefinisjon } from './definisjon/fellesdefinisjon.service.ts';
export { HelIndikator } from './hel-indikator.type.ts';
export { IndikatorModule } from './indikator.module.ts';
export { GodkjentPeriodeQuery, type GodkjentPeriode, type Godkjentmaaling } from './periode/godkjent-periode.query.ts';
export { utviklingIn, type Sammenlignbar } from './maaling/endring.policy.ts';
export { ResultatsideQuery } from './side/resultatside.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const indikatorEntities = [Indikator, MaalIndikator, Indikatordefinisjon, Maaleperiode, Periodehendelse, Maaling, Maalbelegg];
