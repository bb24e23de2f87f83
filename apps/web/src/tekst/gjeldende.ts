import type { Maalform } from './maalform.ts';
import type { Katalog } from './nb.ts';

/** Det siden står på nå. Rene funksjoner spør her; delene av siden får vite om et bytte gjennom `useTekst`. */
export const gjeldende: { maalform: Maalform; katalog: Katalog | undefined } = { maalform: 'nb', katalog: undefined };

export function settMaalform(maalform: Maalform): void {
  gjeldende.maalform = maalform;
  document.documentElement.lang = maalform;
}

export function settGjeldende(maalform: Maalform, katalog: Katalog): void {
  gjeldende.katalog = katalog;
  settMaalform(maalform);
}
