import { Module } from '@nestjs/common';
import { SesjonsnotatQuery } from './sesjonsnotat.query.ts';
import { SesjonsnotatResolver } from './sesjonsnotat.resolver.ts';
import { SesjonsnotatService } from './sesjonsnotat.service.ts';

/** Notatene kommunen tar med seg hjem fra en konferanse. */
@Module({ providers: [SesjonsnotatQuery, SesjonsnotatService, SesjonsnotatResolver], exports: [SesjonsnotatQuery, SesjonsnotatService] })
export class SesjonsnotatModule {}
