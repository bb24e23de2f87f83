import { ui } from './ui.ts';

export const skall = {
  hoppTilInnhold: 'Hopp til innholdet',
  rom: {
    kommune: (navn: string) => `${ui.eieform(navn)} rom`,
    // De andre rommene heter det serveren kaller dem: «Felles for Østfold».
    felles: (navn: string) => navn,
    evaluering: (navn: string) => navn,
    plattform: (navn: string) => navn,
  },
  romforklaring: {
    kommune: 'Bare de som har fått tilgang av kommunen, ser det som står her.',
    felles: 'Her står bare det kommunene selv har delt.',
    evaluering: 'Her står bare det kommunene har åpnet for deg.',
    plattform: 'Her står hvilke kommuner som finnes, aldri innholdet deres.',
  },
  sidemeny: 'Sider i rommet',
  meny: 'Meny',
  sider: {
    oversikt: 'Oversikt', program: 'Program', tiltak: 'Tiltak', brukere: 'Brukere', logg: 'Logg',
    evaluering: 'Mine tilganger', plattform: 'Kommuner', hjelp: 'Hjelp', ordliste: 'Ordliste',
  },
  personmeny: (navn: string) => `Meny for ${navn}`,
  innloggetSom: 'Innlogget som',
  byttRom: 'Bytt arbeidsrom',
  byttPassord: 'Bytt passord',
  loggUt: 'Logg ut',
  utseende: 'Utseende',
  farge: { auto: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
  nettBorte: 'Vi har ikke kontakt med Løftet akkurat nå. Det du skriver, blir tatt vare på her. Prøv å lagre igjen når nettet er tilbake.',
  oekt: {
    tittel: 'Økten er utløpt',
    tekst: 'Du har vært borte så lenge at vi har logget deg ut. Det du har skrevet, er tatt vare på. Logg inn, så kommer du tilbake hit.',
    loggInn: 'Logg inn igjen',
  },
  passord: {
    tittel: 'Bytt passord',
    gammelt: 'Passordet du har nå',
    gammeltFeil: 'Dette er ikke passordet du har nå',
    nytt: 'Nytt passord',
    nyttHjelp: (min: number) => `Minst ${min} tegn. Fire tilfeldige ord er lett å huske og vanskelig å gjette.`,
    bytt: 'Bytt passord',
    byttet: 'Passordet er byttet. Andre steder du var logget inn, må du logge inn på nytt.',
  },
  feilside: {
    ikkeFunnet: 'Siden finnes ikke',
    ikkeFunnetTekst: 'Adressen kan være feilskrevet, eller siden kan være flyttet. Ingenting er tapt.',
    ikkeTilgang: 'Her har du ikke tilgang',
    ikkeTilgangTekst: 'Rollen din gir ikke adgang til denne siden. Er det feil, kan programlederen i kommunen gi deg en annen rolle.',
    ukjentRom: 'Vi finner ikke dette arbeidsrommet',
    ukjentRomTekst: 'Enten finnes det ikke, eller så har du ikke tilgang til det. Vi sier ikke hvilken av delene det er.',
    uventet: 'Noe gikk galt på denne siden',
    uventetTekst: 'Feilen er vår. Det som var lagret, er lagret, og det du skrev, ligger som utkast på denne maskinen. Last siden på nytt.',
    lastPaaNytt: 'Last siden på nytt',
    tilForsiden: 'Gå til forsiden',
    tilArbeidsrom: 'Velg arbeidsrom',
  },
};
