import { Module } from '@nestjs/common';
import { EksportController } from './eksport.controller.ts';
import { EksportService } from './eksport.service.ts';

/** Uttrekk av kommunens data til regneark. */
@Module({ controllers: [EksportController], providers: [EksportService] })
export class EksportModule {}
