import { Module } from '@nestjs/common';
import { ErfaringsbankResolver } from './erfaringsbank.resolver.ts';
import { ErfaringsbankService } from './erfaringsbank.service.ts';
import { RedaksjonResolver } from './redaksjon/redaksjon.resolver.ts';
import { RedaksjonService } from './redaksjon/redaksjon.service.ts';

/** Banken: det nettverket vet om hva som virket, og hva som ikke gjorde det. */
@Module({ providers: [ErfaringsbankResolver, ErfaringsbankService, RedaksjonResolver, RedaksjonService], exports: [ErfaringsbankService, RedaksjonService] })
export class ErfaringsbankModule {}
