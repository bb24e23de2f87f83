import type { Delingstype } from '#libs/contracts';
import type { deltbilde as nb } from '../nb/deltbilde.ts';

export const deltbilde: typeof nb = {
  tittel: { handlingsplan: (naar: string) => `Shared plan ${naar}`, resultater: (naar: string) => `Shared results ${naar}`, pengebruk: (naar: string) => `Shared spending ${naar}`, fordeling: (naar: string) => `Shared distribution ${naar}`, undersoekelse: (naar: string) => `Shared survey ${naar}` } satisfies Record<Delingstype, (naar: string) => string>,
  delt: 'Snapshot',
  setning: {
    handlingsplan: (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => `${navn} shared the key figures for ${satsing} with ${nettverk} on ${dag}. They are from version ${utgave} of the adopted plan.`,
    resultater: (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => `${navn} shared the results for ${satsing} with ${nettverk} on ${dag}${utgave > 1 ? `, version ${utgave} of the period` : ''}.`,
    fordeling: (navn: string, satsing: string, nettverk: string, dag: string) => `${navn} shared a distribution of people by group in ${satsing} with ${nettverk} on ${dag}.`,
    undersoekelse: (navn: string, satsing: string, nettverk: string, dag: string) => `${navn} shared the answers to a survey in ${satsing} with ${nettverk} on ${dag}.`,
    pengebruk: (navn: string, satsing: string, nettverk: string, dag: string) => `${navn} shared the spending in ${satsing} with ${nettverk} on ${dag}. Everything entered for the year had been certified by then.`,
  } satisfies Record<Delingstype, (navn: string, satsing: string, nettverk: string, dag: string, utgave: number) => string>,
  bilde: 'This is a snapshot. If the municipality changes something later, this does not change until it shares again. The municipality sees that you have opened it.',
  eldre: (dag: string) => `The municipality has had something newer since ${dag}. This is how it was when it was shared.`,
  lastNed: 'Download the table:', somFil: (type: string) => `Download the table as ${type}`, filer: { xlsx: 'Excel', csv: 'CSV' },
  avSegSelv: 'It was shared automatically when it was finished.',
  trukket: (dag: string) => `Withdrawn ${dag}`,
  trukketTekst: (navn: string, delt: string) => `${navn} shared this on ${delt} and has withdrawn it. The figures are gone. The fact that it has been shared is kept here.`,
  tilbake: { felles: 'Sharing', sammenligning: 'Comparison', kommune: 'Sharing', utenfra: 'Shared' },
  liste: {
    tittel: 'Shared',
    ingress: 'What the municipality has chosen to share with the evaluation too, as the network sees it. The municipality sees what you open.',
    tom: 'The municipality has not shared anything with the evaluation',
    tomTekst: 'When it does, it will be here as snapshots. Everything else you have been given access to is on the other pages.',
    deltDag: (dag: string) => `Shared ${dag}`,
  },
};
