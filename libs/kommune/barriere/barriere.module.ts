import { Module } from '@nestjs/common';
import { BarriereQuery } from './barriere.query.ts';
import { BarriereResolver } from './barriere.resolver.ts';
import { BarriereService } from './barriere.service.ts';

/** Barrierene: det kommunen møter og ikke kan fjerne alene. */
@Module({ providers: [BarriereQuery, BarriereService, BarriereResolver], exports: [BarriereService, BarriereQuery] })
export class BarriereModule {}
