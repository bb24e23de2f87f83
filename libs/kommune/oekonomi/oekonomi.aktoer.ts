import { DomainError } from '#libs/platform';
import { currentPersonId, mayNow } from '#libs/tilgang';
import type { Pengeaktoer } from './oekonomi.policy.ts';

/** Den som spør nå, slik reglene for penger trenger det. */
export const pengeaktoerNow = (): Pengeaktoer => ({
  personId: currentPersonId(), skriv: mayNow('oekonomi.skriv'), foer: mayNow('forbruk.foer'), attester: mayNow('forbruk.attester'), registrer: mayNow('vedtak.registrer'),
});

/** Stopper den som ser dette, men ikke kan gjøre det. */
export function demand(allowed: boolean): void {
  if (!allowed) throw new DomainError('FORBIDDEN');
}
