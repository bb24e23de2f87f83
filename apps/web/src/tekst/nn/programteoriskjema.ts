import type { programteoriskjema as nb } from '../nb/programteoriskjema.ts';

export const programteoriskjema: typeof nb = {
  kjede: {
    felter: { tiltakId: 'Tiltak', mekanisme: 'Kva skjer når det verkar?', maalId: 'Mål det bidreg til', indikatorId: 'Indikator som kan vise det', statistikkserie: 'Kode i offentleg statistikk', statistikknavn: 'Namn på statistikken' },
    mekanismeHjelp: 'Med folk eller staden. Til dømes «Elevane får ein roleg stad å vere».', serieHjelp: 'Til dømes fhi-360. La stå tomt når ingen statistikk passar; då står det som eit hol.', velg: 'Vel', ny: 'Ny kjede', lag: 'Lag kjeda',
  },
  ledd: {
    felter: { antakelse: 'Kva må stemme?', maanederFra: 'Månader til det kan merkast, minst', maanederTil: 'Månader, mest', rivaliserende: 'Kva anna kunne forklart det?', grad: 'Kor godt er det belagt?', gradbegrunnelse: 'Kvifor denne graden?' },
    hjelp: 'Skriv «bidreg til». «Førte til» kan berre stå i eit ledd som er dokumentert.',
  },
  belegg: { nytt: 'Nytt belegg', endre: 'Rediger belegget', felter: { slag: 'Kva slags belegg?', tekst: 'Kva er sett, fortalt eller undersøkt?', henvisning: 'Kvar står det, eller kven har sagt det?' }, teksthjelp: 'Ingen skal kunne kjennast att.' },
};
