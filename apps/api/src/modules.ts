import { ReferanseModule, StatistikkModule } from '#libs/referanse';
import { TilgangModule } from '#libs/tilgang';
import { rooms } from './rooms.ts';

/** Alt som har rotfelt. Skjemaet tegnes fra de samme modulene som api-et kjører. */
export const modules = [TilgangModule, ReferanseModule, StatistikkModule, ...rooms];
