import { Module } from '@nestjs/common';
import { SammenligningResolver } from './sammenligning.resolver.ts';
import { SammenligningService } from './sammenligning.service.ts';
import { UttrekkController } from './uttrekk/uttrekk.controller.ts';
import { UttrekkService } from './uttrekk/uttrekk.service.ts';

@Module({ controllers: [UttrekkController], providers: [SammenligningResolver, SammenligningService, UttrekkService] })
export class SammenligningModule {}
