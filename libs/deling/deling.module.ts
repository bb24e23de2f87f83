import { Module } from '@nestjs/common';
import { HandlingsplanModule } from '#libs/kommune/handlingsplan';
import { IndikatorModule } from '#libs/kommune/indikator';
import { BarrieredelingResolver } from './barriere/barrieredeling.resolver.ts';
import { BarrieredelingService } from './barriere/barrieredeling.service.ts';
import { DelingResolver } from './delinger/deling.resolver.ts';
import { DelingService } from './delinger/deling.service.ts';
import { DeltPlanResolver } from './oversikt/delt-plan.resolver.ts';
import { DeltPlanService } from './oversikt/delt-plan.service.ts';
import { FellesoversiktResolver } from './oversikt/fellesoversikt.resolver.ts';
import { FellesoversiktService } from './oversikt/fellesoversikt.service.ts';
import { ResultatdelingResolver } from './resultater/resultatdeling.resolver.ts';
import { ResultatdelingService } from './resultater/resultatdeling.service.ts';

@Module({ imports: [HandlingsplanModule, IndikatorModule], providers: [DelingResolver, DelingService, ResultatdelingResolver, ResultatdelingService, DeltPlanResolver, DeltPlanService, FellesoversiktResolver, FellesoversiktService, BarrieredelingResolver, BarrieredelingService], exports: [DelingService, BarrieredelingService] })
export class DelingModule {}
