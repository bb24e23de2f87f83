import type { FieldError, Tallpresisjon } from '#libs/contracts';

/** Tallet i et resultat, slik det blir stående. */
export interface Tallverdi { verdi?: number | null; tilVerdi?: number | null; presisjon?: Tallpresisjon | null }

/**
 * Et tall og presisjonen følger hverandre, og bare `mellom` har en øvre verdi, som er større.
 * Uten noen av dem er resultatet en iakttakelse i ord.
 */
export function resultatErrors({ verdi, tilVerdi, presisjon }: Tallverdi): FieldError[] {
  const errors: FieldError[] = [];
  const mangler = (value: unknown) => value === null || value === undefined;
  if (mangler(verdi) && !mangler(presisjon)) errors.push({ path: 'verdi', code: 'REQUIRED' });
  if (!mangler(verdi) && mangler(presisjon)) errors.push({ path: 'presisjon', code: 'REQUIRED' });
  if (presisjon !== 'mellom' && !mangler(tilVerdi)) errors.push({ path: 'tilVerdi', code: 'NOT_ALLOWED' });
  if (presisjon === 'mellom' && mangler(tilVerdi)) errors.push({ path: 'tilVerdi', code: 'REQUIRED' });
  if (presisjon === 'mellom' && !mangler(verdi) && !mangler(tilVerdi) && tilVerdi! <= verdi!) errors.push({ path: 'tilVerdi', code: 'TOO_SMALL' });
  return errors;
}
