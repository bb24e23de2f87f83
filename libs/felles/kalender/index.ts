export { KalenderModule } from './kalender.module.ts';
export { KalenderService, moeteIn } from './kalender.service.ts';
