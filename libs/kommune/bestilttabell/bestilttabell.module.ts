import { Module } from '@nestjs/common';
import { BestiltTabellQuery } from './bestilttabell.query.ts';
import { BestiltTabellResolver } from './bestilttabell.resolver.ts';
import { BestiltTabellService } from './bestilttabell.service.ts';

/** Tabellene kommunen selv har bestilt. */
@Module({ providers: [BestiltTabellQuery, BestiltTabellService, BestiltTabellResolver], exports: [BestiltTabellQuery, BestiltTabellService] })
export class BestiltTabellModule {}
