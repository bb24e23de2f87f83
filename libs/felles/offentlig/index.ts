export { AapneDelingerService } from './delinger/aapne-delinger.service.ts';
export { AapneErfaringerService } from './erfaringer/aapne-erfaringer.service.ts';
export { OffentligModule } from './offentlig.module.ts';
