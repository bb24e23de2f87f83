import { Module } from '@nestjs/common';
import { ErfaringsbankResolver } from './erfaringsbank.resolver.ts';
import { ErfaringsbankService } from './erfaringsbank.service.ts';

/** Banken: det nettverket vet om hva som virket, og hva som ikke gjorde det. */
@Module({ providers: [ErfaringsbankResolver, ErfaringsbankService], exports: [ErfaringsbankService] })
export class ErfaringsbankModule {}
