export const erfaringsutgave = {
  hva: (utgave: number, av: number, kommune: string) => `Utgave ${utgave} av ${av}, fra ${kommune}`, delt: (dag: string) => `Delt ${dag}.`, gjennomgaatt: (dag: string) => `Gjennomgått av koordinatoren ${dag}.`, ikkeGjennomgaatt: 'Ikke redaksjonelt gjennomgått.',
  eldre: (gjeldende: number) => `Dette er en eldre utgave, slik den ble delt. Utgave ${gjeldende} gjelder nå.`, tilGjeldende: 'Til erfaringen slik den er nå', gjelder: 'Dette er utgaven som gjelder.',
  trukket: (kommune: string) => `${kommune} har trukket tilbake denne utgaven. Innholdet er borte; at den har vært delt, står.`, utgaver: 'Alle utgavene', enUtgave: (utgave: number) => `Utgave ${utgave}`, trukketMerke: 'trukket tilbake', denne: 'denne',
  endret: (forrige: number) => `Endret siden utgave ${forrige}`, foerste: 'Den første utgaven. Det er ingen å sammenligne med.', ingenForrige: 'Utgavene før er trukket tilbake. Det er ingen å sammenligne med.', ingenEndring: (forrige: number) => `Ingenting i teksten er endret siden utgave ${forrige}.`,
  lagtTil: 'Lagt til', tattUt: 'Tatt ut', bildene: 'Bildene eller tekstene til dem er endret.', vedleggene: 'Vedleggene er endret.', innhold: 'Hele utgaven', andre: { periode: 'Når', tilpasset: 'Tilpasset fra', kilde: 'Kilde', art: 'Hva det handler om', bilder: 'Bilder', vedlegg: 'Vedlegg', resultater: 'Resultater', kontakt: 'Kontakt' },
  finnesIkke: 'Utgave',
};
