import type { tiltaksskjema as nb } from '../nb/tiltaksskjema.ts';

export const tiltaksskjema: typeof nb = {
  felter: {
    navn: 'Name', beskrivelse: 'One sentence about the measure', hensikt: 'Purpose', innsatsomraadeId: 'Focus area', maalIder: 'Objectives', status: 'Status',
    eier: 'Owner', eierEkstern: 'The owner is outside the municipality', ansvarligId: 'Responsible on our side', partnere: 'Partners', maalgrupper: 'Target groups',
    arenaer: 'Venues', aktiviteter: 'Activities', utfordringer: 'Challenges', planer: 'Plans', oppstart: 'Start',
    planlagtOppstart: 'Planned start', rekrutteringsforpliktelse: 'Recruitment from the area', statusMerknad: 'Note on the status',
  },
  hjelp: {
    navn: 'What people call it day to day.', beskrivelse: 'What it is, for someone who has never heard of it.',
    rekruttering: 'For measures wider than the area: what has been promised about participants from here?',
    eier: 'The service, school or organisation that owns the measure.',
  },
  flytt: {
    tittel: 'Change status',
    naa: (status: string) => `The status is now ${status.toLowerCase()}.`,
    felter: { status: 'New status', aarsakKode: 'Reason', aarsak: 'Explain briefly', nyDato: 'New date', statusMerknad: 'Note' },
    nyDatoHjelp: 'When do you expect to be under way?',
    velgAarsak: 'Choose a reason',
    lagre: 'Save the status',
  },
  resultat: {
    felter: {
      tekst: 'What did you see?', verdi: 'Figure', tilVerdi: 'Upper figure', enhet: 'Unit', presisjon: 'How certain is the figure?',
      omfang: 'What does it apply to?', omfangNavn: 'Which venue or place?', periode: 'When?', sammenlignetMed: 'Compared with',
    },
    nytt: 'New result', endre: 'Edit the result', legg: 'Add result',
    tallhjelp: 'Leave it empty when the result is an observation in words.', enhetHjelp: 'For example per cent, women or applications.',
    personvern: 'Write numbers and roles, never names of participants or anything that could identify a person.',
  },
  milepael: {
    felter: { navn: 'Milestone', frist: 'Deadline', naadd: 'Reached' }, nytt: 'New milestone', endre: 'Edit the milestone', legg: 'Add milestone',
    naaddHjelp: 'Fill this in once it has been reached.',
  },
  laerdom: { felter: { tekst: 'What did you learn?' }, nytt: 'New learning point', endre: 'Edit the learning point', legg: 'Add learning point' },
};
