import { currentContext, nettverkOf } from '#libs/platform';

/** Nettverket bak koordinatorens innlogging, eller kommunen. Muren sier det samme; her trengs det for å finne medlemmene. */
export function asker(): [nettverk: number | null, kommune: number | null] {
  const context = currentContext();
  return [nettverkOf(context), context.arbeidsrom!.kommuneId];
}
