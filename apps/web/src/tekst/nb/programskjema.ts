export const programskjema = {
  omraade: {
    felter: { navn: 'Navn', grunnkretser: 'Grunnkretser', innbyggere: 'Innbyggere', innbyggereTil: 'Øvre tall', innbyggerePresisjon: 'Hvor sikkert er tallet?' },
    nytt: 'Nytt område', endre: (navn: string) => `Rediger området ${navn}`,
  },
  innsatsomraade: {
    felter: { navn: 'Navn', beskrivelse: 'Beskrivelse', punkter: 'Punkter' },
    nytt: 'Nytt innsatsområde', endre: (navn: string) => `Rediger innsatsområdet ${navn}`,
  },
  maal: {
    felter: { navn: 'Mål', beskrivelse: 'Beskrivelse', delmaal: 'Slik vil vi ha det', innsatsomraadeIder: 'Innsatsområder' },
    nytt: 'Nytt mål', endre: (navn: string) => `Rediger målet ${navn}`,
    navnHjelp: 'Skriv hvordan det skal være når dere er i mål.',
  },
  dokument: {
    felter: { type: 'Type', tittel: 'Tittel', dato: 'Dato', vedtattAv: 'Vedtatt av', saksnummer: 'Saksnummer', parter: 'Parter', sammendrag: 'Sammendrag' },
    nytt: 'Nytt dokument', endre: (navn: string) => `Rediger ${navn}`,
  },
  vedtak: {
    felter: { dato: 'Dato for vedtaket', vedtattAv: 'Vedtatt av', saksnummer: 'Saksnummer' },
    tittel: (navn: string) => `Registrer vedtak: ${navn}`,
    tekst: 'Vedtaket er gjort i et møte og journalført i kommunens arkiv. Her registrerer du at det er gjort. En tidligere vedtatt utgave av samme dokument blir stående som erstattet.',
    datohjelp: 'La feltet stå tomt hvis datoen ikke er oppgitt.',
    registrer: 'Registrer vedtaket',
  },
};
