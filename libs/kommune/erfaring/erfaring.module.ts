import { Module } from '@nestjs/common';
import { ErfaringQuery } from './erfaring.query.ts';
import { ErfaringResolver } from './erfaring.resolver.ts';
import { ErfaringService } from './erfaring.service.ts';

/** Erfaringene slik kommunen skriver dem, før og etter at de er delt. */
@Module({ providers: [ErfaringQuery, ErfaringService, ErfaringResolver], exports: [ErfaringService] })
export class ErfaringModule {}
