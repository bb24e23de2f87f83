import { Module } from '@nestjs/common';
import { FasekryssService } from './fasekryss.service.ts';
import { FaseplassService } from './faseplass.service.ts';
import { VeiviserQuery } from './veiviser.query.ts';
import { VeiviserResolver } from './veiviser.resolver.ts';

/** Hvor satsingen står i de fem fasene, og hva den har nådd. */
@Module({ providers: [VeiviserQuery, FasekryssService, FaseplassService, VeiviserResolver], exports: [FasekryssService, FaseplassService] })
export class VeiviserModule {}
