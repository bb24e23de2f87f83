import { Module } from '@nestjs/common';
import { FormidlingResolver } from './formidling.resolver.ts';
import { FormidlingService } from './formidling.service.ts';
import { FormidlinglesingService } from './formidlinglesing.service.ts';

/** Det som gis videre fra en evaluering. */
@Module({ providers: [FormidlingService, FormidlinglesingService, FormidlingResolver], exports: [FormidlingService, FormidlinglesingService] })
export class FormidlingModule {}
