import type { erfaringsutgave as nb } from '../nb/erfaringsutgave.ts';

export const erfaringsutgave: typeof nb = {
  hva: (utgave, av, kommune) => `Utgåve ${utgave} av ${av}, frå ${kommune}`, delt: (dag) => `Delt ${dag}.`, gjennomgaatt: (dag) => `Gjennomgått av koordinatoren ${dag}.`, ikkeGjennomgaatt: 'Ikkje redaksjonelt gjennomgått.',
  eldre: (gjeldende) => `Dette er ei eldre utgåve, slik innhaldet blei delt. Utgåve ${gjeldende} gjeld no.`, tilGjeldende: 'Til utgåva som gjeld no', gjelder: 'Dette er utgåva som gjeld.',
  trukket: (kommune) => `${kommune} har trekt tilbake denne utgåva. Innhaldet er borte; at utgåva har vore delt, står.`, utgaver: 'Alle utgåvene', enUtgave: (utgave) => `Utgåve ${utgave}`, trukketMerke: 'trekt tilbake', denne: 'denne',
  endret: (forrige) => `Endra sidan utgåve ${forrige}`, foerste: 'Den første utgåva. Det er inga å samanlikne med.', ingenForrige: 'Utgåvene før er trekte tilbake. Det er inga å samanlikne med.', ingenEndring: (forrige) => `Ingenting i teksten er endra sidan utgåve ${forrige}.`,
  lagtTil: 'Lagt til', tattUt: 'Teke ut', bildene: 'Bileta eller tekstane til dei er endra.', vedleggene: 'Vedlegga er endra.', innhold: 'Heile utgåva', andre: { periode: 'Når', tilpasset: 'Tilpassa frå', kilde: 'Kjelde', art: 'Kva det handlar om', bilder: 'Bilete', vedlegg: 'Vedlegg', resultater: 'Resultat', kontakt: 'Kontakt' },
  finnesIkke: 'Utgåve',
};
