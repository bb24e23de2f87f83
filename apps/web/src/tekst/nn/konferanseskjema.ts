import type { konferanseskjema as nb } from '../nb/konferanseskjema.ts';

export const konferanseskjema: typeof nb = {
  konferanse: { ny: 'Ny konferanse', rediger: 'Rediger konferansen', lag: 'Lag konferansen', felter: { tittel: 'Namn', dato: 'Dag', sted: 'Stad', beskrivelse: 'Kva konferansen handlar om', paameldingsfrist: 'Siste dag å melde på og av' }, redigerFelter: { tittel: 'Namn', dato: 'Dag', sted: 'Stad', beskrivelse: 'Kva konferansen handlar om', paameldingsfrist: 'Siste dag å melde på og av', avlystFordi: 'Avlyst fordi' }, avlystHjelp: 'Med tekst er konferansen avlyst. Tomt felt gjer det om.' },
  post: {
    ny: 'Legg til i programmet', rediger: 'Rediger punktet', legg: 'Legg til',
    felter: { slag: 'Kva det er', tittel: 'Tittel', start: 'Begynner, eller drar', slutt: 'Sluttar, eller er tilbake', fremme: 'Begynner på staden', bolk: 'Bolk', tema: 'Tema', hvem: 'Kven held det', beskrivelse: 'Kva det handlar om', forskningspartner: 'Forskingspartnar', lenker: 'Lenker', sted: 'Stad', oppmoete: 'Oppmøte', retur: 'Retur', kapasitet: 'Plassar' },
    forskningshjelp: 'Institusjonen, ikkje namn på personar.', lenkehjelp: 'Éi på kvar linje: namnet, ein loddrett strek og adressa, som begynner med https.', klokkehjelp: 'Klokka, t.d. 09:00.', fremmehjelp: 'For ei synfaring: når det begynner der de er komne fram.', bolkhjelp: 'Sesjonar i same bolk går samtidig.', hvemhjelp: 'Organisasjon og rolle. Ikkje namn på personar.', kapasitethjelp: 'Tomt når det er plass til alle.',
  },
  paamelding: { ny: 'Meld på', endre: 'Endre påmeldinga', felter: { antall: 'Kor mange', rolle: 'Kven dei er' }, nyFelter: { antall: 'Kor mange', rolle: 'Kven dei er', venteliste: 'Set oss på ventelista om det er fullt' }, hjelp: 'Berre antal og rolle går ut. Kven det er, held de sjølve greie på.' },
  notat: { nytt: 'Notat', rediger: 'Rediger notatet', felter: { tekst: 'Notat' }, hjelp: 'Berre kommunen ser det til de deler det. Ta ikkje med namn på privatpersonar.' },
};
