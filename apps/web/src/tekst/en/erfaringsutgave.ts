import type { erfaringsutgave as nb } from '../nb/erfaringsutgave.ts';

export const erfaringsutgave: typeof nb = {
  hva: (utgave: number, av: number, kommune: string) => `Version ${utgave} of ${av}, from ${kommune}`, delt: (dag: string) => `Shared ${dag}.`, gjennomgaatt: (dag: string) => `Reviewed by the coordinator ${dag}.`, ikkeGjennomgaatt: 'Not editorially reviewed.',
  eldre: (gjeldende: number) => `This is an older version, as it was shared. Version ${gjeldende} is the current one.`, tilGjeldende: 'To the lesson as it is now', gjelder: 'This is the current version.',
  trukket: (kommune: string) => `${kommune} has withdrawn this version. The content is gone; the fact that it has been shared is kept.`, utgaver: 'All the versions', enUtgave: (utgave: number) => `Version ${utgave}`, trukketMerke: 'withdrawn', denne: 'this one',
  endret: (forrige: number) => `Changed since version ${forrige}`, foerste: 'The first version. There is nothing to compare with.', ingenForrige: 'The versions before it have been withdrawn. There is nothing to compare with.', ingenEndring: (forrige: number) => `Nothing in the text has changed since version ${forrige}.`,
  lagtTil: 'Added', tattUt: 'Taken out', bildene: 'The images or their texts have changed.', vedleggene: 'The attachments have changed.', innhold: 'The whole version', andre: { periode: 'When', tilpasset: 'Adapted from', kilde: 'Source', art: 'What it is about', bilder: 'Images', vedlegg: 'Attachments', resultater: 'Results', kontakt: 'Contact' },
  finnesIkke: 'Version',
};
