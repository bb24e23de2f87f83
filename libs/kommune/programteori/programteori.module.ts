import { Module } from '@nestjs/common';
import { LeddbeleggResolver } from './belegg/leddbelegg.resolver.ts';
import { LeddbeleggService } from './belegg/leddbelegg.service.ts';
import { VirkningskjedeResolver } from './kjede/virkningskjede.resolver.ts';
import { VirkningskjedeService } from './kjede/virkningskjede.service.ts';
import { VirkningsleddResolver } from './ledd/virkningsledd.resolver.ts';
import { VirkningsleddService } from './ledd/virkningsledd.service.ts';
import { ProgramteoriQuery } from './programteori.query.ts';

/** Slik kommunen tenker at tiltakene virker, med det som mangler. */
@Module({
  providers: [ProgramteoriQuery, VirkningskjedeService, VirkningskjedeResolver, VirkningsleddService, VirkningsleddResolver, LeddbeleggService, LeddbeleggResolver],
  exports: [ProgramteoriQuery],
})
export class ProgramteoriModule {}
