import { Module } from '@nestjs/common';
import { AvtaleResolver } from './avtale.resolver.ts';
import { AvtaleService } from './avtale.service.ts';
import { AvtalelesingService } from './avtalelesing.service.ts';
import { ForsideResolver } from './forside/forside.resolver.ts';
import { ForsideService } from './forside/forside.service.ts';
import { LeveransedokumentController } from './leveranse/leveransedokument.controller.ts';
import { LeveransedokumentService } from './leveranse/leveransedokument.service.ts';
import { OppfoelgingResolver } from './oppfoelging/oppfoelging.resolver.ts';
import { OppfoelgingService } from './oppfoelging/oppfoelging.service.ts';
import { EvaluatorResolver } from './tilgang/evaluator.resolver.ts';
import { EvaluatorService } from './tilgang/evaluator.service.ts';
import { TilgangerService } from './tilgang/tilganger.service.ts';

/** Avtalen om felles evaluering. */
@Module({ controllers: [LeveransedokumentController], providers: [AvtaleService, AvtalelesingService, AvtaleResolver, OppfoelgingService, OppfoelgingResolver, LeveransedokumentService, EvaluatorService, EvaluatorResolver, TilgangerService, ForsideService, ForsideResolver], exports: [EvaluatorService, AvtaleService, AvtalelesingService, OppfoelgingService] })
export class EvalueringModule {}
