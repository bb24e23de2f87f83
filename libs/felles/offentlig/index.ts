export { AapneErfaringerService } from './erfaringer/aapne-erfaringer.service.ts';
export { OffentligModule } from './offentlig.module.ts';
