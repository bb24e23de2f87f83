import { badInput, DomainError } from '#libs/platform';
import { currentPersonId, mayNow } from '#libs/tilgang';
import type { Aktoer, Tilstand } from './tiltak.policy.ts';

/** Den som spør nå, slik reglene for tiltak trenger det. */
export const aktoerNow = (): Aktoer => ({ personId: currentPersonId(), skriv: mayNow('tiltak.skriv'), rapporter: mayNow('tiltak.rapporter') });

/** Stopper den som ser tiltaket, men ikke kan gjøre dette med det. */
export function demand(allowed: boolean): void {
  if (!allowed) throw new DomainError('FORBIDDEN');
}

/** Stopper endringer i et arkivert tiltak: det må hentes fram først. */
export function demandOpen({ arkivert }: Tilstand): void {
  if (arkivert) throw badInput({ path: 'arkivert', code: 'NOT_ALLOWED' });
}
