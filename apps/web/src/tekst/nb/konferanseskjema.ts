export const konferanseskjema = {
  konferanse: { ny: 'Ny konferanse', rediger: 'Rediger konferansen', lag: 'Lag konferansen', felter: { tittel: 'Navn', dato: 'Dag', sted: 'Sted', beskrivelse: 'Hva den handler om', paameldingsfrist: 'Siste dag å melde på og av' }, redigerFelter: { tittel: 'Navn', dato: 'Dag', sted: 'Sted', beskrivelse: 'Hva den handler om', paameldingsfrist: 'Siste dag å melde på og av', avlystFordi: 'Avlyst fordi' }, avlystHjelp: 'Med tekst er den avlyst. Tom gjør det om.' },
  post: {
    ny: 'Legg til i programmet', rediger: 'Rediger punktet', legg: 'Legg til',
    felter: { slag: 'Hva det er', tittel: 'Tittel', start: 'Begynner, eller drar', slutt: 'Slutter, eller er tilbake', fremme: 'Begynner på stedet', bolk: 'Bolk', tema: 'Tema', hvem: 'Hvem holder det', beskrivelse: 'Hva det handler om', forskningspartner: 'Forskningspartner', lenker: 'Lenker', sted: 'Sted', oppmoete: 'Oppmøte', retur: 'Retur', kapasitet: 'Plasser' },
    forskningshjelp: 'Institusjonen, ikke navn på personer.', lenkehjelp: 'Én på hver linje: navnet, en loddrett strek og adressen, som begynner med https.', klokkehjelp: 'Klokka, f.eks. 09:00.', fremmehjelp: 'For en befaring: når den begynner der dere er kommet fram.', bolkhjelp: 'Sesjoner i samme bolk går samtidig.', hvemhjelp: 'Organisasjon og rolle. Ikke navn på personer.', kapasitethjelp: 'Tomt når det er plass til alle.',
  },
  paamelding: { ny: 'Meld på', endre: 'Endre påmeldingen', felter: { antall: 'Hvor mange', rolle: 'Hvem de er' }, nyFelter: { antall: 'Hvor mange', rolle: 'Hvem de er', venteliste: 'Sett oss på ventelista hvis det er fullt' }, hjelp: 'Bare antall og rolle går ut. Hvem det er, holder dere selv rede på.' },
  notat: { nytt: 'Notat', rediger: 'Rediger notatet', felter: { tekst: 'Notat' }, hjelp: 'Bare kommunen ser det til dere deler det. Ta ikke med navn på privatpersoner.' },
};
