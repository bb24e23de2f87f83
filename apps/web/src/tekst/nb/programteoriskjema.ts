export const programteoriskjema = {
  kjede: {
    felter: { tiltakId: 'Tiltak', mekanisme: 'Hva skjer når det virker?', maalId: 'Mål det bidrar til', indikatorId: 'Indikator som kan vise det', statistikkserie: 'Kode i offentlig statistikk', statistikknavn: 'Navn på statistikken' },
    mekanismeHjelp: 'Med folk eller stedet. For eksempel «Elevene får et rolig sted å være».', serieHjelp: 'For eksempel fhi-360. La stå tomt når ingen statistikk passer; da vises det som et hull.', velg: 'Velg', ny: 'Ny kjede', lag: 'Lag kjeden',
  },
  ledd: {
    felter: { antakelse: 'Hva må stemme?', maanederFra: 'Måneder til det kan merkes, minst', maanederTil: 'Måneder, mest', rivaliserende: 'Hva annet kunne forklart det?', grad: 'Hvor godt er det belagt?', gradbegrunnelse: 'Hvorfor denne graden?' },
    hjelp: 'Skriv «bidrar til». «Førte til» kan bare stå i et ledd som er dokumentert.',
  },
  belegg: { nytt: 'Nytt belegg', endre: 'Rediger belegget', felter: { slag: 'Hva slags belegg?', tekst: 'Hva er sett, fortalt eller undersøkt?', henvisning: 'Hvor står det, eller hvem har sagt det?' }, teksthjelp: 'Ingen skal kunne kjennes igjen.' },
};
