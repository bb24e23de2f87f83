import { Module } from '@nestjs/common';
import { IndikatorsammenligningResolver } from './indikator/indikatorsammenligning.resolver.ts';
import { IndikatorsammenligningService } from './indikator/indikatorsammenligning.service.ts';
import { KartomraadeResolver } from './kart/kartomraade.resolver.ts';
import { KartomraadeService } from './kart/kartomraade.service.ts';
import { SammenligningResolver } from './sammenligning.resolver.ts';
import { SammenligningService } from './sammenligning.service.ts';
import { UttrekkController } from './uttrekk/uttrekk.controller.ts';
import { UttrekkService } from './uttrekk/uttrekk.service.ts';

@Module({ controllers: [UttrekkController], providers: [SammenligningResolver, SammenligningService, IndikatorsammenligningResolver, IndikatorsammenligningService, KartomraadeResolver, KartomraadeService, UttrekkService] })
export class SammenligningModule {}
