import { currentContext } from '#libs/platform';
import { currentPersonId, mayNow } from '#libs/tilgang';
import type { Aktoer } from './vedlegg.policy.ts';

/** Den som spør nå, slik reglene for vedlegg trenger det. */
export const aktoerNow = (): Aktoer =>
  ({ personId: currentPersonId(), leder: mayNow('tiltak.skriv'), oekonomi: mayNow('oekonomi.skriv'), rapporter: mayNow('tiltak.rapporter'), planvedtak: mayNow('planvedtak.registrer') });

/** Adressen fila hentes fra, i rommet den som spør står i. */
export const filadresse = (vedleggId: string) => `/filer/${currentContext().arbeidsrom!.kode}/${vedleggId}`;
