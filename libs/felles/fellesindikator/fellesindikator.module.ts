import { Module } from '@nestjs/common';
import { FellesindikatorResolver } from './fellesindikator.resolver.ts';
import { FellesindikatorService } from './fellesindikator.service.ts';
import { FellesindikatorlisteService } from './fellesindikatorliste.service.ts';

/** Tallene nettverket har blitt enige om å måle likt. */
@Module({ providers: [FellesindikatorService, FellesindikatorlisteService, FellesindikatorResolver], exports: [FellesindikatorService, FellesindikatorlisteService] })
export class FellesindikatorModule {}
