import { use } from 'react';
import { nb } from '../generated/sidetekst-nb.ts';
import { gjeldende } from './gjeldende.ts';
import type { Maalform } from './maalform.ts';
import { useTekst } from './tekst.tsx';

type Navn = keyof typeof nb;
type Fra<Fil, N extends string> = Fil extends () => Promise<infer Innhold> ? (N extends keyof Innhold ? Innhold[N] : never) : never;
export type Sidetekster = { [N in Navn]: Fra<(typeof nb)[N], N> };
type Filer = { [N in Navn]: () => Promise<Record<N, Sidetekster[N]>> };

/** Ordene på de store sidene og i skjemaene deres. De hentes med siden det gjelder, på målformen som leses, så ingen bærer mer enn hun trenger. */
const maalformer: Record<Maalform, () => Filer | Promise<Filer>> = {
  nb: () => nb,
  nn: () => import('../generated/sidetekst-nn.ts').then((fil) => fil.nn),
  en: () => import('../generated/sidetekst-en.ts').then((fil) => fil.en),
};

// Hentes mens katalogen er på vei, så lista er her når den første siden spør.
Promise.resolve(maalformer[gjeldende.maalform]()).catch(() => undefined);

const paaVei = { nb: new Map(), nn: new Map(), en: new Map() } satisfies Record<Maalform, Map<Navn, Promise<unknown>>>;

const hent = async <N extends Navn>(navn: N, maalform: Maalform): Promise<Sidetekster[N]> => (await (await maalformer[maalform]())[navn]())[navn];

/** Hentes én gang. Gikk det galt, prøves det på nytt neste gang. */
export function hentSidetekst<N extends Navn>(navn: N, maalform = gjeldende.maalform): Promise<Sidetekster[N]> {
  const hentet: Map<Navn, Promise<unknown>> = paaVei[maalform];
  if (!hentet.has(navn)) {
    const loefte: Promise<Sidetekster[N]> = hent(navn, maalform).then(
      // React leser merket, så det som alt er framme, ikke venter et øyeblikk til.
      (tekst) => { void Object.assign(loefte, { status: 'fulfilled', value: tekst }); return tekst; },
      (feil: unknown) => { hentet.delete(navn); throw feil; },
    );
    hentet.set(navn, loefte);
  }
  return hentet.get(navn) as Promise<Sidetekster[N]>;
}

/** Alt siden har framme, på en annen målform. Etterpå kan den byttes uten at noe venter, og det noen har skrevet, blir stående. */
export async function forberedSidetekst(maalform: Maalform): Promise<void> {
  await Promise.all([...paaVei[gjeldende.maalform].keys()].map((navn) => hentSidetekst(navn as Navn, maalform)));
}

/** Er ordene ikke her ennå, venter delen av siden som trenger dem. `use` må kalles hver gang: en del som venter og tegnes på nytt, må gå gjennom de samme krokene. */
export function useSidetekst<N extends Navn>(navn: N): Sidetekster[N] {
  // Tegnes på nytt når målformen byttes.
  useTekst();
  return use(hentSidetekst(navn));
}
