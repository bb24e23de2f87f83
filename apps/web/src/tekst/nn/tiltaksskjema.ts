import type { tiltaksskjema as nb } from '../nb/tiltaksskjema.ts';

export const tiltaksskjema: typeof nb = {
  felter: {
    navn: 'Namn', beskrivelse: 'Éi setning om tiltaket', hensikt: 'Hensikt', innsatsomraadeId: 'Innsatsområde', maalIder: 'Mål', status: 'Status',
    eier: 'Eigar', eierEkstern: 'Eigaren er utanfor kommunen', ansvarligId: 'Ansvarleg hos oss', partnere: 'Partnarar', maalgrupper: 'Målgrupper',
    arenaer: 'Arenaer', aktiviteter: 'Aktivitetar', utfordringer: 'Utfordringar', planer: 'Planar', oppstart: 'Oppstart',
    planlagtOppstart: 'Planlagd oppstart', rekrutteringsforpliktelse: 'Rekruttering frå området', statusMerknad: 'Merknad til status',
  },
  hjelp: {
    navn: 'Slik folk kallar det til dagleg.', beskrivelse: 'Kva det er, for ein som aldri har høyrt om det.',
    rekruttering: 'For tiltak som er breiare enn området: kva er lova om deltakarar herfrå?',
    eier: 'Tenesta, skulen eller organisasjonen som eig tiltaket.',
  },
  flytt: {
    tittel: 'Endre status',
    naa: (status) => `Statusen er no ${status.toLowerCase()}.`,
    felter: { status: 'Ny status', aarsakKode: 'Årsak', aarsak: 'Forklar kort', nyDato: 'Ny dato', statusMerknad: 'Merknad' },
    nyDatoHjelp: 'Når reknar de med å vere i gang?',
    velgAarsak: 'Vel ei årsak',
    lagre: 'Lagre statusen',
  },
  resultat: {
    felter: {
      tekst: 'Kva såg de?', verdi: 'Tal', tilVerdi: 'Øvre tal', enhet: 'Eining', presisjon: 'Kor sikkert er talet?',
      omfang: 'Kva gjeld det?', omfangNavn: 'Kva arena eller kva stad?', periode: 'Når?', sammenlignetMed: 'Samanlikna med',
    },
    nytt: 'Nytt resultat', endre: 'Rediger resultatet', legg: 'Legg til resultat',
    tallhjelp: 'La det stå tomt når resultatet er ein observasjon i ord.', enhetHjelp: 'Til dømes prosent, kvinner eller søknader.',
    personvern: 'Skriv antal og roller, aldri namn på deltakarar eller noko som gjer at ein person kan kjennast att.',
  },
  milepael: {
    felter: { navn: 'Milepæl', frist: 'Frist', naadd: 'Nådd' }, nytt: 'Ny milepæl', endre: 'Rediger milepælen', legg: 'Legg til milepæl',
    naaddHjelp: 'Fyll ut når milepælen er nådd.',
  },
  laerdom: { felter: { tekst: 'Kva lærte de?' }, nytt: 'Ny lærdom', endre: 'Rediger lærdommen', legg: 'Legg til lærdom' },
};
