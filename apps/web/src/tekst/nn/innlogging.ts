import type { innlogging as nb } from '../nb/innlogging.ts';

export const innlogging: typeof nb = {
  tittel: 'Logg inn',
  ingress: 'Arbeidsrommet for områdesatsingar: kvar kommune for seg, og det kommunane vel å dele.',
  epost: 'E-post',
  passord: 'Passord',
  loggInn: 'Logg inn',
  loggerInn: 'Loggar inn …',
  tilbake: 'Du kjem tilbake til sida du var på. Det du skreiv der, er teke vare på.',
  hjelp: 'Har du gløymt passordet, kan programleiaren i kommunen lage ei lenke til nytt. Ny her? Tilgang får du ved invitasjon.',
  invitasjon: {
    tittel: 'Velkomen til Løftet',
    henter: 'Invitasjon',
    ugyldig: 'Lenka verkar ikkje lenger',
    ugyldigTekst: 'Lenka er brukt, trekt tilbake eller for gammal, eller så kom ikkje heile med. Har du alt teke imot invitasjonen, loggar du inn som vanleg. Elles ber du den som sende lenka, om ei ny.',
    tilInnlogging: 'Gå til innlogginga',
    til: (navn, rolle, rom) => `${navn === null ? 'Du' : `${navn}, du`} er invitert som ${rolle.toLowerCase()} i ${rom}.`,
    passordhjelp: 'Er du ny her, vel du eit passord. Har du ein brukar frå før, skriv du passordet du alt har, så blir den nye tilgangen lagd til.',
    navn: 'Namnet ditt',
    epost: 'E-posten du vil logge inn med',
    passord: 'Passord',
    godta: 'Ta imot invitasjonen',
  },
  nyttPassord: {
    tittel: 'Vel nytt passord',
    passord: 'Nytt passord',
    sett: 'Lagre passordet',
    ferdig: 'Passordet er bytt. No kan du logge inn.',
    tilInnlogging: 'Gå til innlogginga',
  },
};
