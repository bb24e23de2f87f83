import { Module } from '@nestjs/common';
import { HandlingsplanModule } from '#libs/kommune/handlingsplan';
import { SesjonsnotatModule } from '#libs/kommune/sesjonsnotat';
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
import { SesjonsnotatdelingResolver } from './sesjonsnotat/sesjonsnotatdeling.resolver.ts';
import { SesjonsnotatdelingService } from './sesjonsnotat/sesjonsnotatdeling.service.ts';

@Module({ imports: [SesjonsnotatModule, HandlingsplanModule, IndikatorModule], providers: [DelingResolver, DelingService, ResultatdelingResolver, ResultatdelingService, DeltPlanResolver, DeltPlanService, FellesoversiktResolver, FellesoversiktService, BarrieredelingResolver, BarrieredelingService, SesjonsnotatdelingResolver, SesjonsnotatdelingService], exports: [DelingService, BarrieredelingService, SesjonsnotatdelingService] })
export class DelingModule {}
