import { Module } from '@nestjs/common';
import { IndikatorsammenligningResolver } from './indikator/indikatorsammenligning.resolver.ts';
import { IndikatorsammenligningService } from './indikator/indikatorsammenligning.service.ts';
import { SammenligningResolver } from './sammenligning.resolver.ts';
import { SammenligningService } from './sammenligning.service.ts';
import { UttrekkController } from './uttrekk/uttrekk.controller.ts';
import { UttrekkService } from './uttrekk/uttrekk.service.ts';

@Module({ controllers: [UttrekkController], providers: [SammenligningResolver, SammenligningService, IndikatorsammenligningResolver, IndikatorsammenligningService, UttrekkService] })
export class SammenligningModule {}
