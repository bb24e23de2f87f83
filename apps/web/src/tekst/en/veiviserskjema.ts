import type { veiviserskjema as nb } from '../nb/veiviserskjema.ts';

export const veiviserskjema: typeof nb = {
  plass: { tittel: 'Where does the initiative stand?', felter: { faseNr: 'Phase', fra: 'Since when', merknad: 'Why here' }, valg: (nr: number, navn: string) => `${nr} ${navn}` },
  kryss: {
    resultat: 'What shows that it has been reached?', spoersmaal: 'What is the answer?', felter: { tekst: 'In one sentence', lenke: 'Refer to something you have' },
    hjelp: 'Write a sentence, refer to something, or do both. Leave out names of private individuals.', ingen: 'Does not refer to anything', valg: (slag: string, navn: string) => `${slag}: ${navn}`,
  },
};
