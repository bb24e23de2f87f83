import type { Katalog } from './nb.ts';

/** En målform er en komplett katalog i en egen fil; den hentes først når noen leser den. */
const maalformer = {
  nb: () => import('./nb.ts').then((fil) => fil.nb),
} satisfies Record<string, () => Promise<Katalog>>;

export type Maalform = keyof typeof maalformer;

export async function lastTekst(maalform: Maalform = 'nb'): Promise<Katalog> {
  document.documentElement.lang = maalform;
  return maalformer[maalform]();
}
