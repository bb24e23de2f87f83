import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AapneDataController } from './data/data.controller.ts';
import { AapneDelingerService } from './delinger/aapne-delinger.service.ts';
import { AapneErfaringerService } from './erfaringer/aapne-erfaringer.service.ts';
import { OffentligController } from './offentlig.controller.ts';
import { AapenVern } from './vern.middleware.ts';

/** Det eierne har åpnet for alle, uten innlogging. Dataene er foran sidene: «erfaringer/:id» ville ellers tatt dem. */
@Module({ controllers: [AapneDataController, OffentligController], providers: [AapneErfaringerService, AapneDelingerService] })
export class OffentligModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    // En sti gjelder også alt under den.
    consumer.apply(AapenVern).forRoutes('/offentlig', '/robots.txt');
  }
}
