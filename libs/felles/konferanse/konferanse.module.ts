import { Module } from '@nestjs/common';
import { KonferanseResolver } from './konferanse.resolver.ts';
import { KonferanseService } from './konferanse.service.ts';
import { KonferanselesingService } from './konferanselesing.service.ts';
import { KonferansepostService } from './konferansepost.service.ts';
import { PaameldingService } from './paamelding.service.ts';

/** Konferansene i nettverket: programmet, befaringene og påmeldingen. */
@Module({ providers: [KonferanseService, KonferansepostService, PaameldingService, KonferanselesingService, KonferanseResolver], exports: [KonferanseService, KonferansepostService, PaameldingService, KonferanselesingService] })
export class KonferanseModule {}
