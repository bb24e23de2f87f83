import { Module } from '@nestjs/common';
import { InnlesingService } from './innlesing.service.ts';

/** Innlesing av en kommunes fil. Arbeidsenheten kommer fra plattformen, som er global. */
@Module({ providers: [InnlesingService], exports: [InnlesingService] })
export class InnlesingModule {}
