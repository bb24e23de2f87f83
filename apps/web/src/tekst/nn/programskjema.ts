import type { programskjema as nb } from '../nb/programskjema.ts';

export const programskjema: typeof nb = {
  omraade: {
    felter: { navn: 'Namn', grunnkretser: 'Grunnkrinsar', innbyggere: 'Innbyggjarar', innbyggereTil: 'Øvre tal', innbyggerePresisjon: 'Kor sikkert er talet?' },
    nytt: 'Nytt område', endre: (navn) => `Rediger området ${navn}`,
  },
  innsatsomraade: {
    felter: { navn: 'Namn', beskrivelse: 'Skildring', punkter: 'Punkt' },
    nytt: 'Nytt innsatsområde', endre: (navn) => `Rediger innsatsområdet ${navn}`,
  },
  maal: {
    felter: { navn: 'Mål', beskrivelse: 'Skildring', delmaal: 'Slik vil vi ha det', innsatsomraadeIder: 'Innsatsområde' },
    nytt: 'Nytt mål', endre: (navn) => `Rediger målet ${navn}`,
    navnHjelp: 'Skriv korleis det skal vere når de er i mål.',
  },
  dokument: {
    felter: { type: 'Type', tittel: 'Tittel', dato: 'Dato', vedtattAv: 'Vedteke av', saksnummer: 'Saksnummer', parter: 'Partar', sammendrag: 'Samandrag' },
    nytt: 'Nytt dokument', endre: (navn) => `Rediger ${navn}`,
  },
  vedtak: {
    felter: { dato: 'Dato for vedtaket', vedtattAv: 'Vedteke av', saksnummer: 'Saksnummer' },
    tittel: (navn) => `Registrer vedtak: ${navn}`,
    tekst: 'Vedtaket er gjort i eit møte og journalført i arkivet til kommunen. Her registrerer du at det er gjort. Ei tidlegare vedteken utgåve av same dokument blir ståande som erstatta.',
    datohjelp: 'La feltet stå tomt om datoen ikkje er oppgitt.',
    registrer: 'Registrer vedtaket',
  },
};
