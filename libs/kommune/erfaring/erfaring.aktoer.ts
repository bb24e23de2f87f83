import { DomainError } from '#libs/platform';
import { currentPersonId, mayNow } from '#libs/tilgang';
import { mayDraft, type Aktoer } from './erfaring.policy.ts';

/** Den som spør nå, slik reglene for utkastene trenger det. */
export const aktoerNow = (): Aktoer => ({ personId: currentPersonId(), skriv: mayNow('erfaring.skriv'), utkast: mayNow('erfaring.utkast') });

/** Stopper den som ser utkastet, men ikke skriver i det. */
export function demandDraft(utkast: { ansvarligId: string | null }): void {
  if (!mayDraft(utkast, aktoerNow())) throw new DomainError('FORBIDDEN');
}
