import type { Rad } from '../../graphql/feil.ts';

/** Id-en til det raden peker på, enten den kommer som `ansvarlig { id }` eller som `ansvarligId`. */
export function idFra(rad: Rad, navn: string): string {
  const peker = rad[navn] as { id?: string } | null | undefined;
  return peker?.id ?? (rad[`${navn}Id`] as string | null | undefined) ?? '';
}
