import { currentPersonId, mayNow } from '#libs/tilgang';
import type { Aktoer } from './vedlegg.policy.ts';

/** Den som spør nå, slik reglene for vedlegg trenger det. */
export const aktoerNow = (): Aktoer =>
  ({ personId: currentPersonId(), leder: mayNow('tiltak.skriv'), oekonomi: mayNow('oekonomi.skriv'), rapporter: mayNow('tiltak.rapporter') });
