import type { ordliste as nb } from '../nb/ordliste.ts';

export const ordliste: typeof nb = {
  tittel: 'Glossary',
  ingress: 'What the words mean in area-based initiatives (områdesatsinger), in bokmål, nynorsk and English. The explanations are in Norwegian.',
  tilKommunene: 'See the municipalities in Østfold',
  ordene: 'The words',
  soek: 'Search for a word',
  antall: (funnet: number, alle: number) => (funnet === alle ? `${alle} words` : `${funnet} of ${alle} words`),
  ingen: 'No words match',
  ingenTekst: 'Try a shorter part of the word, or a word from the explanation.',
  nynorsk: 'Nynorsk',
  engelsk: 'English',
  tema: 'Theme',
  kategorier: {
    satsing: 'the initiative', maal: 'objectives', organisering: 'organisation', oekonomi: 'money', kunnskap: 'knowledge', samfunn: 'society', styring: 'governance', tillegg: 'other',
  },
  kommuner: {
    tittel: 'The municipalities in Østfold',
    setning: (antall: number, med: number) => `${antall} municipalities, ${med} of them with an agreement with central government on an area-based initiative.`,
    kolonner: { navn: 'Municipality', nummer: 'Number', tidligere: 'Earlier numbers', satsing: 'Area-based initiative', kilde: 'Source' },
    har: 'Yes', harIkke: 'No', ingenTidligere: 'none',
  },
};
