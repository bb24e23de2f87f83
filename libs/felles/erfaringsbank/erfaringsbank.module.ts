import { Module } from '@nestjs/common';
import { DeltErfaringsbildeController } from './bilde/erfaringsbilde.controller.ts';
import { ErfaringsbankResolver } from './erfaringsbank.resolver.ts';
import { ErfaringsbankService } from './erfaringsbank.service.ts';
import { RedaksjonResolver } from './redaksjon/redaksjon.resolver.ts';
import { RedaksjonService } from './redaksjon/redaksjon.service.ts';
import { SlektResolver } from './slekt/slekt.resolver.ts';
import { SlektService } from './slekt/slekt.service.ts';

/** Banken: det nettverket vet om hva som virket, og hva som ikke gjorde det. */
@Module({ controllers: [DeltErfaringsbildeController], providers: [ErfaringsbankResolver, ErfaringsbankService, RedaksjonResolver, RedaksjonService, SlektResolver, SlektService], exports: [ErfaringsbankService, RedaksjonService] })
export class ErfaringsbankModule {}
