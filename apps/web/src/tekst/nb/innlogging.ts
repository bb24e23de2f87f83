export const innlogging = {
  tittel: 'Logg inn',
  ingress: 'Arbeidsrommet for områdesatsinger: hver kommune for seg, og det kommunene velger å dele.',
  epost: 'E-post',
  passord: 'Passord',
  loggInn: 'Logg inn',
  loggerInn: 'Logger inn …',
  tilbake: 'Du kommer tilbake til siden du var på. Det du skrev der, er tatt vare på.',
  hjelp: 'Har du glemt passordet, kan programlederen i kommunen lage en lenke til nytt. Ny her? Tilgang får du ved invitasjon.',
  invitasjon: {
    tittel: 'Velkommen til Løftet',
    til: (navn: string | null, rolle: string, rom: string) => `${navn === null ? 'Du' : `${navn}, du`} er invitert som ${rolle.toLowerCase()} i ${rom}.`,
    // Siden sier ikke om e-posten er kjent fra før; det skal ingen kunne finne ut med en lenke.
    passordhjelp: 'Er du ny her, velger du et passord. Har du en bruker fra før, skriver du passordet du alt har, så blir den nye tilgangen lagt til.',
    navn: 'Navnet ditt',
    epost: 'E-posten du vil logge inn med',
    passord: 'Passord',
    godta: 'Ta imot invitasjonen',
  },
  nyttPassord: {
    tittel: 'Velg nytt passord',
    passord: 'Nytt passord',
    sett: 'Lagre passordet',
    ferdig: 'Passordet er byttet. Nå kan du logge inn.',
    tilInnlogging: 'Gå til innloggingen',
  },
};
