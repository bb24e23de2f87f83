import { Module } from '@nestjs/common';
import { AndelService } from './andel.service.ts';

/** Kommunens andel av den felles evalueringen. Svaret og tilbudet går gjennom døra. */
@Module({ providers: [AndelService], exports: [AndelService] })
export class EvalueringsandelModule {}
