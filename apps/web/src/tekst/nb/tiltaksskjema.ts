export const tiltaksskjema = {
  felter: {
    navn: 'Navn', beskrivelse: 'Én setning om tiltaket', hensikt: 'Hensikt', innsatsomraadeId: 'Innsatsområde', maalIder: 'Mål', status: 'Status',
    eier: 'Eier', eierEkstern: 'Eieren er utenfor kommunen', ansvarligId: 'Ansvarlig hos oss', partnere: 'Partnere', maalgrupper: 'Målgrupper',
    arenaer: 'Arenaer', aktiviteter: 'Aktiviteter', utfordringer: 'Utfordringer', planer: 'Planer', oppstart: 'Oppstart',
    planlagtOppstart: 'Planlagt oppstart', rekrutteringsforpliktelse: 'Rekruttering fra området', statusMerknad: 'Merknad til status',
  },
  hjelp: {
    navn: 'Slik folk kaller det til daglig.', beskrivelse: 'Hva det er, for en som aldri har hørt om det.',
    rekruttering: 'For tiltak som er bredere enn området: hva er lovet om deltakere herfra?',
    eier: 'Tjenesten, skolen eller organisasjonen som eier tiltaket.',
  },
  flytt: {
    tittel: 'Endre status',
    naa: (status: string) => `Statusen er nå ${status.toLowerCase()}.`,
    felter: { status: 'Ny status', aarsakKode: 'Årsak', aarsak: 'Forklar kort', nyDato: 'Ny dato', statusMerknad: 'Merknad' },
    nyDatoHjelp: 'Når regner dere med å være i gang?',
    velgAarsak: 'Velg en årsak',
    lagre: 'Lagre statusen',
  },
  resultat: {
    felter: {
      tekst: 'Hva så dere?', verdi: 'Tall', tilVerdi: 'Øvre tall', enhet: 'Enhet', presisjon: 'Hvor sikkert er tallet?',
      omfang: 'Hva gjelder det?', omfangNavn: 'Hvilken arena eller hvilket sted?', periode: 'Når?', sammenlignetMed: 'Sammenlignet med',
    },
    nytt: 'Nytt resultat', endre: 'Rediger resultatet', legg: 'Legg til resultat',
    tallhjelp: 'La det stå tomt når resultatet er en iakttakelse i ord.', enhetHjelp: 'For eksempel prosent, kvinner eller søknader.',
    personvern: 'Skriv antall og roller, aldri navn på deltakere eller noe som gjør at en person kan kjennes igjen.',
  },
  milepael: {
    felter: { navn: 'Milepæl', frist: 'Frist', naadd: 'Nådd' }, nytt: 'Ny milepæl', endre: 'Rediger milepælen', legg: 'Legg til milepæl',
    naaddHjelp: 'Fylles ut når den er nådd.',
  },
  laerdom: { felter: { tekst: 'Hva lærte dere?' }, nytt: 'Ny lærdom', endre: 'Rediger lærdommen', legg: 'Legg til lærdom' },
};
