import { Module } from '@nestjs/common';
import { HandlingsplanModule } from '#libs/kommune/handlingsplan';
import { DelingResolver } from './delinger/deling.resolver.ts';
import { DelingService } from './delinger/deling.service.ts';
import { DeltPlanResolver } from './oversikt/delt-plan.resolver.ts';
import { DeltPlanService } from './oversikt/delt-plan.service.ts';
import { FellesoversiktResolver } from './oversikt/fellesoversikt.resolver.ts';
import { FellesoversiktService } from './oversikt/fellesoversikt.service.ts';

@Module({ imports: [HandlingsplanModule], providers: [DelingResolver, DelingService, DeltPlanResolver, DeltPlanService, FellesoversiktResolver, FellesoversiktService], exports: [DelingService] })
export class DelingModule {}
