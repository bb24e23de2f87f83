import { Module } from '@nestjs/common';
import { AnbefalingResolver } from './anbefaling/anbefaling.resolver.ts';
import { AnbefalingService } from './anbefaling/anbefaling.service.ts';
import { FylkessvarService } from './anbefaling/fylkessvar.service.ts';
import { BeleggService } from './belegg/belegg.service.ts';
import { FylkeskommentarService } from './fylkeskommentar.service.ts';
import { FunnResolver } from './funn.resolver.ts';
import { FunnService } from './funn.service.ts';
import { FunnlesingService } from './funnlesing.service.ts';

/** Funnene og anbefalingene i en evaluering. */
@Module({
  providers: [FunnService, FunnlesingService, FunnResolver, BeleggService, AnbefalingService, AnbefalingResolver, FylkessvarService, FylkeskommentarService],
  exports: [FunnService, FunnlesingService, BeleggService, AnbefalingService, FylkessvarService, FylkeskommentarService],
})
export class FunnModule {}
