import { Module } from '@nestjs/common';
import { DeltErfaringsbildeController } from './bilde/erfaringsbilde.controller.ts';
import { ErfaringsbankResolver } from './erfaringsbank.resolver.ts';
import { ErfaringsbankService } from './erfaringsbank.service.ts';
import { RedaksjonResolver } from './redaksjon/redaksjon.resolver.ts';
import { RedaksjonService } from './redaksjon/redaksjon.service.ts';
import { SlektResolver } from './slekt/slekt.resolver.ts';
import { SlektService } from './slekt/slekt.service.ts';
import { DeltErfaringsvedleggController } from './vedlegg/erfaringsvedlegg.controller.ts';
import { UtgaveResolver } from './utgave/utgave.resolver.ts';
import { UtgaveService } from './utgave/utgave.service.ts';

/** Banken: det nettverket vet om hva som virket, og hva som ikke gjorde det. */
@Module({ controllers: [DeltErfaringsbildeController, DeltErfaringsvedleggController], providers: [ErfaringsbankResolver, ErfaringsbankService, RedaksjonResolver, RedaksjonService, SlektResolver, SlektService, UtgaveResolver, UtgaveService], exports: [ErfaringsbankService, RedaksjonService] })
export class ErfaringsbankModule {}
