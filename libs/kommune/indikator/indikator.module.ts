import { Module } from '@nestjs/common';
import { MaalbeleggResolver } from './belegg/maalbelegg.resolver.ts';
import { MaalbeleggService } from './belegg/maalbelegg.service.ts';
import { DefinisjonResolver } from './definisjon/definisjon.resolver.ts';
import { DefinisjonService } from './definisjon/definisjon.service.ts';
import { FellesdefinisjonService } from './definisjon/fellesdefinisjon.service.ts';
import { IndikatorQuery } from './indikator.query.ts';
import { IndikatorResolver } from './indikator.resolver.ts';
import { IndikatorService } from './indikator.service.ts';
import { MaalingResolver } from './maaling/maaling.resolver.ts';
import { MaalingService } from './maaling/maaling.service.ts';
import { NullpunktQuery } from './nullpunkt/nullpunkt.query.ts';
import { NullpunktResolver } from './nullpunkt/nullpunkt.resolver.ts';
import { GodkjentPeriodeQuery } from './periode/godkjent-periode.query.ts';
import { LaastPeriodeQuery } from './periode/laast-periode.query.ts';
import { MaaleperiodeResolver } from './periode/maaleperiode.resolver.ts';
import { MaaleperiodeService } from './periode/maaleperiode.service.ts';
import { ResultatsideQuery } from './side/resultatside.query.ts';
import { ResultatsideResolver } from './side/resultatside.resolver.ts';

/** Tallene og belegget som kan si om målene nås. */
@Module({
  providers: [
    ResultatsideQuery, ResultatsideResolver, NullpunktQuery, NullpunktResolver, IndikatorQuery, IndikatorService, IndikatorResolver, DefinisjonService, DefinisjonResolver, FellesdefinisjonService,
    MaalingService, MaalingResolver, MaaleperiodeService, MaaleperiodeResolver, GodkjentPeriodeQuery, LaastPeriodeQuery, MaalbeleggService, MaalbeleggResolver,
  ],
  exports: [ResultatsideQuery, GodkjentPeriodeQuery, FellesdefinisjonService],
})
export class IndikatorModule {}
