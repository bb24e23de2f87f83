import { Module } from '@nestjs/common';
import { NedlastingService } from './nedlasting.service.ts';
import { VedleggController } from './vedlegg.controller.ts';
import { VedleggQuery } from './vedlegg.query.ts';
import { VedleggResolver } from './vedlegg.resolver.ts';
import { VedleggService } from './vedlegg.service.ts';

/** Dokumentene som hører til vedtak, tiltak og styringsdokumenter. */
@Module({ controllers: [VedleggController], providers: [VedleggQuery, VedleggService, VedleggResolver, NedlastingService] })
export class VedleggModule {}
