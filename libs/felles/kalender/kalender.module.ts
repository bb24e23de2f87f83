import { Module } from '@nestjs/common';
import { KalenderfilController } from './ical/kalenderfil.controller.ts';
import { KalenderResolver } from './kalender.resolver.ts';
import { KalenderService } from './kalender.service.ts';
import { KalenderlesingService } from './kalenderlesing.service.ts';

/** Datoene nettverket har felles. */
@Module({ controllers: [KalenderfilController], providers: [KalenderService, KalenderlesingService, KalenderResolver], exports: [KalenderService] })
export class KalenderModule {}
