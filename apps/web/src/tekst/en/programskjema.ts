import type { programskjema as nb } from '../nb/programskjema.ts';

export const programskjema: typeof nb = {
  omraade: {
    felter: { navn: 'Name', grunnkretser: 'Basic statistical units (grunnkretser)', innbyggere: 'Residents', innbyggereTil: 'Upper number', innbyggerePresisjon: 'How certain is the number?' },
    nytt: 'New area', endre: (navn: string) => `Edit the area ${navn}`,
  },
  innsatsomraade: {
    felter: { navn: 'Name', beskrivelse: 'Description', punkter: 'Points' },
    nytt: 'New focus area', endre: (navn: string) => `Edit the focus area ${navn}`,
  },
  maal: {
    felter: { navn: 'Objective', beskrivelse: 'Description', delmaal: 'This is how we want it to be', innsatsomraadeIder: 'Focus areas' },
    nytt: 'New objective', endre: (navn: string) => `Edit the objective ${navn}`,
    navnHjelp: 'Write how things should be when you have got there.',
  },
  dokument: {
    felter: { type: 'Type', tittel: 'Title', dato: 'Date', vedtattAv: 'Adopted by', saksnummer: 'Case number', parter: 'Parties', sammendrag: 'Summary' },
    nytt: 'New document', endre: (navn: string) => `Edit ${navn}`,
  },
  vedtak: {
    felter: { dato: 'Date of the decision', vedtattAv: 'Adopted by', saksnummer: 'Case number' },
    tittel: (navn: string) => `Record decision: ${navn}`,
    tekst: 'The decision was made in a meeting and filed in the municipality’s archive. Here you record that it was made. An earlier adopted version of the same document stays as superseded.',
    datohjelp: 'Leave the field empty if the date is not stated.',
    registrer: 'Record the decision',
  },
};
