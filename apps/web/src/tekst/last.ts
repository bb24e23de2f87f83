import { settGjeldende } from './gjeldende.ts';
import { huskMaalform, type Maalform } from './maalform.ts';
import type { Katalog } from './nb.ts';

/** En målform er en komplett katalog i en egen fil; den hentes først når noen leser den. */
const kataloger = {
  nb: () => import('./nb.ts').then((fil) => fil.nb),
  nn: () => import('./nn.ts').then((fil) => fil.nn),
  en: () => import('./en.ts').then((fil) => fil.en),
} satisfies Record<Maalform, () => Promise<Katalog>>;

let oensket: Maalform | undefined;

export async function lastTekst(maalform: Maalform): Promise<Katalog> {
  oensket = maalform;
  const katalog = await kataloger[maalform]();
  // Den som har valgt noe annet imens, får det hun valgte sist.
  if (oensket === maalform) settGjeldende(maalform, katalog);
  return katalog;
}

/** Noen har valgt selv: gjelder fra nå av på denne maskinen. */
export async function byttTekst(maalform: Maalform): Promise<Katalog> {
  const katalog = await lastTekst(maalform);
  if (oensket === maalform) huskMaalform(maalform);
  return katalog;
}
