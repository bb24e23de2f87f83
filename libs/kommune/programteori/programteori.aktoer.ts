import { badInput } from '#libs/platform';

/** Stopper endringer i en arkivert kjede: den må hentes fram først. */
export function demandOpen({ arkivert }: { arkivert: boolean }): void {
  if (arkivert) throw badInput({ path: 'arkivert', code: 'NOT_ALLOWED' });
}
