import type { FieldError, Tallpresisjon } from '#libs/contracts';

/** Ingen kommune har flere; et større tall er en tastefeil. */
export const mestInnbyggere = 10_000_000;

export interface Innbyggertall { innbyggere: number | null; innbyggereTil: number | null; innbyggerePresisjon: Tallpresisjon | null }

/** Innbyggertallet slik det blir: utelatt er uendret. */
export function withChanges(before: Innbyggertall, changes: Partial<Innbyggertall>): Innbyggertall {
  const given = Object.fromEntries(Object.entries(changes).filter(([navn, verdi]) => navn in before && verdi !== undefined));
  return { ...before, ...given };
}

/** Et tall uten presisjon kan leses feil, og en presisjon uten tall betyr ingenting. Bare «mellom» har et øvre tall. */
export function innbyggertallErrors({ innbyggere, innbyggereTil, innbyggerePresisjon }: Innbyggertall): FieldError[] {
  const errors: FieldError[] = [];
  if (innbyggere === null && innbyggerePresisjon !== null) errors.push({ path: 'innbyggere', code: 'REQUIRED' });
  if (innbyggere !== null && innbyggerePresisjon === null) errors.push({ path: 'innbyggerePresisjon', code: 'REQUIRED' });
  if (innbyggerePresisjon === 'mellom' && innbyggereTil === null) errors.push({ path: 'innbyggereTil', code: 'REQUIRED' });
  if (innbyggerePresisjon !== 'mellom' && innbyggereTil !== null) errors.push({ path: 'innbyggereTil', code: 'NOT_ALLOWED' });
  if (innbyggere !== null && innbyggereTil !== null && innbyggereTil < innbyggere) errors.push({ path: 'innbyggereTil', code: 'TOO_SMALL' });
  return errors;
}
