import { Module } from '@nestjs/common';
import { ErfaringsbildeController } from './bilde/erfaringsbilde.controller.ts';
import { ErfaringsbildeQuery } from './bilde/erfaringsbilde.query.ts';
import { ErfaringsbildeResolver } from './bilde/erfaringsbilde.resolver.ts';
import { ErfaringsbildeService } from './bilde/erfaringsbilde.service.ts';
import { ErfaringQuery } from './erfaring.query.ts';
import { ErfaringResolver } from './erfaring.resolver.ts';
import { ErfaringService } from './erfaring.service.ts';
import { ErfaringsvedleggController } from './vedlegg/erfaringsvedlegg.controller.ts';
import { ErfaringsvedleggQuery } from './vedlegg/erfaringsvedlegg.query.ts';
import { ErfaringsvedleggResolver } from './vedlegg/erfaringsvedlegg.resolver.ts';
import { ErfaringsvedleggService } from './vedlegg/erfaringsvedlegg.service.ts';

/** Erfaringene slik kommunen skriver dem, før og etter at de er delt. */
@Module({
  controllers: [ErfaringsbildeController, ErfaringsvedleggController],
  providers: [ErfaringQuery, ErfaringService, ErfaringResolver, ErfaringsbildeQuery, ErfaringsbildeService, ErfaringsbildeResolver, ErfaringsvedleggQuery, ErfaringsvedleggService, ErfaringsvedleggResolver],
  exports: [ErfaringService, ErfaringQuery, ErfaringsbildeService, ErfaringsvedleggService],
})
export class ErfaringModule {}
