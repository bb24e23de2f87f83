import { Module } from '@nestjs/common';
import { LaerdomResolver } from './laerdom/laerdom.resolver.ts';
import { LaerdomService } from './laerdom/laerdom.service.ts';
import { TiltakListeQuery } from './liste/tiltak-liste.query.ts';
import { TiltakListeResolver } from './liste/tiltak-liste.resolver.ts';
import { MilepaelResolver } from './milepael/milepael.resolver.ts';
import { MilepaelService } from './milepael/milepael.service.ts';
import { ResultatResolver } from './resultat/resultat.resolver.ts';
import { ResultatService } from './resultat/resultat.service.ts';
import { StatusResolver } from './status/status.resolver.ts';
import { StatusService } from './status/status.service.ts';
import { TiltakDelService } from './tiltak-del.service.ts';
import { TiltakQuery } from './tiltak.query.ts';
import { TiltakResolver } from './tiltak.resolver.ts';
import { TiltakService } from './tiltak.service.ts';

/** Tiltakene: hva kommunen gjør i satsingen, og hvordan det går. */
@Module({
  providers: [
    TiltakListeQuery, TiltakListeResolver, TiltakQuery, TiltakService, TiltakResolver, StatusService, StatusResolver,
    TiltakDelService, ResultatService, ResultatResolver, MilepaelService, MilepaelResolver, LaerdomService, LaerdomResolver,
  ],
  exports: [TiltakQuery, StatusService],
})
export class TiltakModule {}
