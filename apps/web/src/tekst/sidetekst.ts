import { use } from 'react';
import type { Maalform } from './last.ts';

/** Ordene på de store sidene og i skjemaene deres. De hentes med siden det gjelder, så de andre slipper å bære dem. */
const nb = {
  deling: () => import('./nb/deling.ts').then((fil) => fil.deling),
  delingsvalg: () => import('./nb/delingsvalg.ts').then((fil) => fil.delingsvalg),
  datauttak: () => import('./nb/datauttak.ts').then((fil) => fil.datauttak),
  dokumenter: () => import('./nb/dokumenter.ts').then((fil) => fil.dokumenter),
  undersoekelse: () => import('./nb/undersoekelse.ts').then((fil) => fil.undersoekelse),
  deltbilde: () => import('./nb/deltbilde.ts').then((fil) => fil.deltbilde),
  fellesdeling: () => import('./nb/fellesdeling.ts').then((fil) => fil.fellesdeling),
  fordeling: () => import('./nb/fordeling.ts').then((fil) => fil.fordeling),
  hjelp: () => import('./nb/hjelp.ts').then((fil) => fil.hjelp),
  brukere: () => import('./nb/brukere.ts').then((fil) => fil.brukere),
  barriere: () => import('./nb/barriere.ts').then((fil) => fil.barriere),
  erfaring: () => import('./nb/erfaring.ts').then((fil) => fil.erfaring),
  samtale: () => import('./nb/samtale.ts').then((fil) => fil.samtale),
  tilpasning: () => import('./nb/tilpasning.ts').then((fil) => fil.tilpasning),
  erfaringsbilde: () => import('./nb/erfaringsbilde.ts').then((fil) => fil.erfaringsbilde),
  erfaringsvedlegg: () => import('./nb/erfaringsvedlegg.ts').then((fil) => fil.erfaringsvedlegg),
  erfaringsutgave: () => import('./nb/erfaringsutgave.ts').then((fil) => fil.erfaringsutgave),
  erfaringssoek: () => import('./nb/erfaringssoek.ts').then((fil) => fil.erfaringssoek),
  delteresultater: () => import('./nb/delteresultater.ts').then((fil) => fil.delteresultater),
  fellesindikatorer: () => import('./nb/fellesindikatorer.ts').then((fil) => fil.fellesindikatorer),
  evaluering: () => import('./nb/evaluering.ts').then((fil) => fil.evaluering),
  innsyn: () => import('./nb/innsyn.ts').then((fil) => fil.innsyn),
  funn: () => import('./nb/funn.ts').then((fil) => fil.funn),
  evaluatorforside: () => import('./nb/evaluatorforside.ts').then((fil) => fil.evaluatorforside),
  felles: () => import('./nb/felles.ts').then((fil) => fil.felles),
  handlingsplan: () => import('./nb/handlingsplan.ts').then((fil) => fil.handlingsplan),
  handlingsplanskjema: () => import('./nb/handlingsplanskjema.ts').then((fil) => fil.handlingsplanskjema),
  jobber: () => import('./nb/jobber.ts').then((fil) => fil.jobber),
  statistikk: () => import('./nb/statistikk.ts').then((fil) => fil.statistikk),
  logg: () => import('./nb/logg.ts').then((fil) => fil.logg),
  sammenligning: () => import('./nb/sammenligning.ts').then((fil) => fil.sammenligning),
  kalender: () => import('./nb/kalender.ts').then((fil) => fil.kalender),
  kart: () => import('./nb/kart.ts').then((fil) => fil.kart),
  innstillinger: () => import('./nb/innstillinger.ts').then((fil) => fil.innstillinger),
  ordliste: () => import('./nb/ordliste.ts').then((fil) => fil.ordliste),
  programskjema: () => import('./nb/programskjema.ts').then((fil) => fil.programskjema),
  oekonomi: () => import('./nb/oekonomi.ts').then((fil) => fil.oekonomi),
  resultater: () => import('./nb/resultater.ts').then((fil) => fil.resultater),
  resultatskjema: () => import('./nb/resultatskjema.ts').then((fil) => fil.resultatskjema),
  programteori: () => import('./nb/programteori.ts').then((fil) => fil.programteori),
  programteoriskjema: () => import('./nb/programteoriskjema.ts').then((fil) => fil.programteoriskjema),
  konferanse: () => import('./nb/konferanse.ts').then((fil) => fil.konferanse),
  konferanseskjema: () => import('./nb/konferanseskjema.ts').then((fil) => fil.konferanseskjema),
  veiviser: () => import('./nb/veiviser.ts').then((fil) => fil.veiviser),
  veiviserskjema: () => import('./nb/veiviserskjema.ts').then((fil) => fil.veiviserskjema),
  oekonomiskjema: () => import('./nb/oekonomiskjema.ts').then((fil) => fil.oekonomiskjema),
};

export type Sidetekster = { [N in keyof typeof nb]: Awaited<ReturnType<(typeof nb)[N]>> };
/** En målform til skal ha de samme sidene: en tekst som mangler, kompilerer ikke. */
const maalformer = { nb } satisfies Record<Maalform, { [N in keyof Sidetekster]: () => Promise<Sidetekster[N]> }>;

const paaVei = new Map<keyof Sidetekster, Promise<unknown>>();

/** Hentes én gang. Gikk det galt, prøves det på nytt neste gang. */
export function hentSidetekst<N extends keyof Sidetekster>(navn: N): Promise<Sidetekster[N]> {
  if (!paaVei.has(navn)) {
    const hent = maalformer[document.documentElement.lang as Maalform][navn] as () => Promise<Sidetekster[N]>;
    const loefte: Promise<Sidetekster[N]> = hent().then(
      // React leser merket, så det som alt er framme, ikke venter et øyeblikk til.
      (tekst) => { void Object.assign(loefte, { status: 'fulfilled', value: tekst }); return tekst; },
      (feil: unknown) => { paaVei.delete(navn); throw feil; },
    );
    paaVei.set(navn, loefte);
  }
  return paaVei.get(navn) as Promise<Sidetekster[N]>;
}

/** Er ordene ikke her ennå, venter delen av siden som trenger dem. `use` må kalles hver gang: en del som venter og tegnes på nytt, må gå gjennom de samme krokene. */
export function useSidetekst<N extends keyof Sidetekster>(navn: N): Sidetekster[N] {
  return use(hentSidetekst(navn));
}
