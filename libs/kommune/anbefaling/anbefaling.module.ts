import { Module } from '@nestjs/common';
import { AnbefalingsarbeidService } from './anbefalingsarbeid.service.ts';

/** Kommunens eget arbeid med anbefalingene. Svaret går ut gjennom døra. */
@Module({ providers: [AnbefalingsarbeidService], exports: [AnbefalingsarbeidService] })
export class AnbefalingsarbeidModule {}
