import { badInput, DomainError } from '#libs/platform';
import { currentPersonId, mayNow } from '#libs/tilgang';
import type { Indikatoraktoer, Indikatortilstand } from './indikator.policy.ts';

/** Den som spør nå, slik reglene for indikatorer trenger det. */
export const indikatoraktoerNow = (): Indikatoraktoer =>
  ({ personId: currentPersonId(), skriv: mayNow('indikator.skriv'), foer: mayNow('maaling.foer'), godkjenn: mayNow('indikator.godkjenn') });

/** Stopper den som ser dette, men ikke kan gjøre det. */
export function demand(allowed: boolean): void {
  if (!allowed) throw new DomainError('FORBIDDEN');
}

/** Stopper endringer i en arkivert indikator: den må hentes fram først. */
export function demandOpen({ arkivert }: Indikatortilstand): void {
  if (arkivert) throw badInput({ path: 'arkivert', code: 'NOT_ALLOWED' });
}
