import type { Delingstype } from '#libs/contracts';

/** Ordene på siden for ett øyeblikksbilde, og på lista en evaluator ser. */
export const deltbilde = {
  tittel: { handlingsplan: (naar: string) => `Delt plan ${naar}`, resultater: (naar: string) => `Delte resultater ${naar}`, pengebruk: (naar: string) => `Delt bruk av penger ${naar}`, fordeling: (naar: string) => `Delt fordeling ${naar}`, undersoekelse: (naar: string) => `Delt undersøkelse ${naar}` } satisfies Record<Delingstype, (naar: string) => string> as Record<Delingstype, (naar: string) => string>,
  delt: 'Øyeblikksbilde',
  setning: {
    handlingsplan: (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => `${navn} delte nøkkeltallene for ${satsing} med ${nettverk} ${dag}. De er fra utgave ${utgave} av den vedtatte planen.`,
    resultater: (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => `${navn} delte resultatene for ${satsing} med ${nettverk} ${dag}${utgave > 1 ? `, utgave ${utgave} av perioden` : ''}.`,
    fordeling: (navn: string, satsing: string, nettverk: string, dag: string) => `${navn} delte en fordeling av personer på grupper i ${satsing} med ${nettverk} ${dag}.`,
    undersoekelse: (navn: string, satsing: string, nettverk: string, dag: string) => `${navn} delte svarene på en undersøkelse i ${satsing} med ${nettverk} ${dag}.`,
    pengebruk: (navn: string, satsing: string, nettverk: string, dag: string) => `${navn} delte bruken av penger i ${satsing} med ${nettverk} ${dag}. Alt som er ført i året, var attestert da.`,
  } satisfies Record<Delingstype, (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => string> as Record<Delingstype, (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => string>,
  bilde: 'Dette er et øyeblikksbilde. Endrer kommunen noe siden, endrer ikke dette seg før den deler på nytt. Kommunen ser at du har åpnet det.',
  eldre: (dag: string) => `Kommunen har hatt noe nyere siden ${dag}. Dette er slik det var da det ble delt.`,
  lastNed: 'Last ned tabellen:', somFil: (type: string) => `Last ned tabellen som ${type}`, filer: { xlsx: 'Excel', csv: 'CSV' },
  avSegSelv: 'Det ble delt av seg selv da det var ferdig.',
  trukket: (dag: string) => `Trukket tilbake ${dag}`,
  trukketTekst: (navn: string, delt: string) => `${navn} delte dette ${delt} og har trukket det tilbake. Tallene er borte. At det har vært delt, står her.`,
  tilbake: { felles: 'Deling', sammenligning: 'Sammenligning', kommune: 'Deling', utenfra: 'Delt' },
  liste: {
    tittel: 'Delt',
    ingress: 'Det kommunen har valgt å dele også med evalueringen, slik nettverket ser det. Kommunen ser hva du åpner.',
    tom: 'Kommunen har ikke delt noe med evalueringen',
    tomTekst: 'Når den gjør det, står det her som øyeblikksbilder. Resten av det som er åpnet for deg, finner du på de andre sidene.',
    deltDag: (dag: string) => `Delt ${dag}`,
  },
};
