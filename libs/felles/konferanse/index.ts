export { KonferanseModule } from './konferanse.module.ts';
export { KonferanseService } from './konferanse.service.ts';
export { KonferanselesingService } from './konferanselesing.service.ts';
export { KonferansepostService } from './konferansepost.service.ts';
export { PaameldingService } from './paamelding.service.ts';
