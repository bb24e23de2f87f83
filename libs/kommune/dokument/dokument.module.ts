import { Module } from '@nestjs/common';
import { DokumentResolver } from './dokument.resolver.ts';
import { DokumentdagService } from './dokumentdag.service.ts';

/** Det som gjaldt en dag. */
@Module({ providers: [DokumentdagService, DokumentResolver] })
export class DokumentModule {}
