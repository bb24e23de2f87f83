export { FormidlingModule } from './formidling.module.ts';
export { FormidlingService } from './formidling.service.ts';
export { Formidling } from './formidling.type.ts';
export { FormidlinglesingService } from './formidlinglesing.service.ts';
