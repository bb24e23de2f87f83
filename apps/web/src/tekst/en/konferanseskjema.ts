import type { konferanseskjema as nb } from '../nb/konferanseskjema.ts';

export const konferanseskjema: typeof nb = {
  konferanse: { ny: 'New conference', rediger: 'Edit the conference', lag: 'Make the conference', felter: { tittel: 'Name', dato: 'Day', sted: 'Place', beskrivelse: 'What it is about', paameldingsfrist: 'Last day to sign up or cancel' }, redigerFelter: { tittel: 'Name', dato: 'Day', sted: 'Place', beskrivelse: 'What it is about', paameldingsfrist: 'Last day to sign up or cancel', avlystFordi: 'Cancelled because' }, avlystHjelp: 'Text here cancels it. Leave it empty to undo that.' },
  post: {
    ny: 'Add to the programme', rediger: 'Edit the item', legg: 'Add',
    felter: { slag: 'What it is', tittel: 'Title', start: 'Starts, or departs', slutt: 'Ends, or is back', fremme: 'Starts at the site', bolk: 'Block', tema: 'Theme', hvem: 'Who is giving it', beskrivelse: 'What it is about', forskningspartner: 'Research partner', lenker: 'Links', sted: 'Place', oppmoete: 'Meet at', retur: 'Return', kapasitet: 'Places' },
    forskningshjelp: 'The institution, not names of people.', lenkehjelp: 'One per line: the name, a vertical bar and the address, which starts with https.', klokkehjelp: 'The time, e.g. 09:00.', fremmehjelp: 'For a site visit: when it starts at the place you have travelled to.', bolkhjelp: 'Sessions in the same block run at the same time.', hvemhjelp: 'Organisation and role. Not names of people.', kapasitethjelp: 'Empty when there is room for everyone.',
  },
  paamelding: { ny: 'Sign up', endre: 'Change the sign-up', felter: { antall: 'How many', rolle: 'Who they are' }, nyFelter: { antall: 'How many', rolle: 'Who they are', venteliste: 'Put us on the waiting list if it is full' }, hjelp: 'Only number and role go out. You keep track of who it is yourselves.' },
  notat: { nytt: 'Note', rediger: 'Edit the note', felter: { tekst: 'Note' }, hjelp: 'Only the municipality sees it until you share it. Leave out names of private individuals.' },
};
