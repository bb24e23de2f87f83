import { Module } from '@nestjs/common';
import { HandlingsplanModule } from '#libs/kommune/handlingsplan';
import { BarrieredelingResolver } from './barriere/barrieredeling.resolver.ts';
import { BarrieredelingService } from './barriere/barrieredeling.service.ts';
import { DelingResolver } from './delinger/deling.resolver.ts';
import { DelingService } from './delinger/deling.service.ts';
import { DeltPlanResolver } from './oversikt/delt-plan.resolver.ts';
import { DeltPlanService } from './oversikt/delt-plan.service.ts';
import { FellesoversiktResolver } from './oversikt/fellesoversikt.resolver.ts';
import { FellesoversiktService } from './oversikt/fellesoversikt.service.ts';

@Module({ imports: [HandlingsplanModule], providers: [DelingResolver, DelingService, DeltPlanResolver, DeltPlanService, FellesoversiktResolver, FellesoversiktService, BarrieredelingResolver, BarrieredelingService], exports: [DelingService, BarrieredelingService] })
export class DelingModule {}
