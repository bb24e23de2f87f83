import { Module } from '@nestjs/common';
import { HandlingsplanQuery } from './handlingsplan.query.ts';
import { HandlingsplanResolver } from './handlingsplan.resolver.ts';
import { HandlingsplanService } from './handlingsplan.service.ts';
import { VedtattInnholdQuery } from './innhold/vedtatt-innhold.query.ts';
import { PlangangResolver } from './kjede/plangang.resolver.ts';
import { PlangangService } from './kjede/plangang.service.ts';
import { PlantiltakResolver } from './plantiltak/plantiltak.resolver.ts';
import { PlantiltakService } from './plantiltak/plantiltak.service.ts';

/** Handlingsplanen: hva kommunen skal gjøre i et år og for hvilke penger, og veien fra utkast til godkjent. */
@Module({
  providers: [
    HandlingsplanQuery, HandlingsplanService, HandlingsplanResolver, PlantiltakService, PlantiltakResolver, PlangangService, PlangangResolver, VedtattInnholdQuery,
  ],
  exports: [HandlingsplanQuery, VedtattInnholdQuery],
})
export class HandlingsplanModule {}
