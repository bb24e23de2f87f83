import { Module } from '@nestjs/common';
import { VedtakQuery } from './vedtak.query.ts';
import { VedtakResolver } from './vedtak.resolver.ts';
import { VedtakService } from './vedtak.service.ts';

/** Vedtakene: hva organene har bestemt, og hvor saken ligger. */
@Module({ providers: [VedtakQuery, VedtakService, VedtakResolver] })
export class VedtakModule {}
