/** Postene er der de er i eksempelet, men i feltene kan prøvene sette hva som helst, også felt som ikke finnes. */
type Breakable<T> = T extends string | number | boolean | readonly (string | number)[] ? unknown
  : T extends readonly unknown[] ? { -readonly [I in keyof T]: Breakable<T[I]> }
    : { -readonly [F in keyof T]: Breakable<T[F]> } & Record<string, unknown>;

const kilde = { tittel: 'Årsrapport 2025', sted: 'Kapittel 3' } as const;
const oppdiktet = true;

/** En liten, gyldig fil som har hver posttype og hver regel i seg. */
const gyldig = {
  format: 'loeftet-kommune', utgave: 1, kommunenummer: '3118',
  kildedokumenter: [{ noekkel: 'aarsrapport', tittel: 'Årsrapport 2025', utgiver: 'Kommunen', dato: '2025' }],
  satsing: {
    noekkel: 'satsing', navn: 'Satsingen', type: 'områdesatsing', formaal: ['Bedre levekår'], tilskuddFra: 2024, tilskuddTil: 2028, programFra: 2024, programTil: 2029,
    maalaar: 2029, rammePerAarOere: 500000000, rammeAntallAar: 5, rammeForbehold: 'Årlig bevilgning', kilde,
    omraader: [{ noekkel: 'o1', nr: 1, navn: 'Området', grunnkretser: ['Fram'], innbyggere: 7000, innbyggerePresisjon: 'omtrent', kilde }],
    styringsdokumenter: [
      { noekkel: 'd1', type: 'programbeskrivelse', utgave: 1, tittel: 'Første', status: 'erstattet', dato: '2024', kilde },
      { noekkel: 'd2', type: 'programbeskrivelse', utgave: 2, tittel: 'Andre', status: 'vedtatt', dato: '2025-02-11', parter: ['Kommunen'], kilde }],
    innsatsomraader: [{ noekkel: 'i1', nr: 1, navn: 'Oppvekst', punkter: ['Språk'], kilde }, { noekkel: 'i2', nr: 2, navn: 'Arbeid', kilde }],
    maal: [{ noekkel: 'm1', nr: 1, navn: 'Flere i arbeid', delmaal: ['Unge'], innsatsomraader: ['i1', 'i2'], kilde: { ...kilde, tolket: true } }, { noekkel: 'm2', nr: 2, navn: 'Møteplasser', oppdiktet }],
    roller: [{ noekkel: 'r1', nr: 1, navn: 'Programleder', antallPersoner: 2, stillingsprosent: 100, loennFraSatsingenProsent: 50, moeterPerAar: 2, moeterPerAarTil: 3, fra: '2025-H2', til: '2026', kilde }],
    metoder: [{ noekkel: 'me1', navn: 'Designdrevet innovasjon', opplaerteAnsatte: 12, steg: ['Utforske'], kilde }],
    suksessfaktorer: [{ noekkel: 's1', nr: 1, type: 'suksesskriterium', navn: 'Medvirkning', kilde }, { noekkel: 's2', nr: 1, type: 'fallgruve', navn: 'Uklart', kilde }],
    utfordringer: [{ noekkel: 'u1', nr: 1, tema: 'Kapasitet', respons: 'Ny modell', kilde }],
  },
  tiltak: [
    {
      noekkel: 't1', nr: 1, navn: 'Åpen dør', beskrivelse: 'Et sted å være', status: 'i_drift', oppstart: '2025-hoest', eier: 'Biblioteket', eierEkstern: false,
      innsatsomraade: 'i1', maal: ['m1', 'm2'], partnere: ['NAV'], kilde,
      resultater: [{ noekkel: 't1-r1', nr: 1, tekst: 'Deltakere', verdi: 16, enhet: 'personer', presisjon: 'eksakt', omfang: 'kommune', periode: '2025', kilde }],
      milepaeler: [{ noekkel: 't1-m1', nr: 1, navn: 'Åpnet', frist: '2025-09', naadd: '2025-09-15', kilde }],
      laerdommer: [{ noekkel: 't1-e1', nr: 1, tekst: 'Faste verter virker', kilde }],
      statushistorikk: [{ noekkel: 't1-s1', tilStatus: 'forberedelse', dag: '2025-02-01' }, { noekkel: 't1-s2', fraStatus: 'forberedelse', tilStatus: 'i_drift', dag: '2025-09-15' }],
    },
    { noekkel: 't2', nr: 2, navn: 'Kjøkken', status: 'utsatt', aarsakKode: 'kapasitet', aarsak: 'For få folk', utsattTil: '2026', planlagtOppstart: '2025', oppdiktet },
  ],
} as const;

/** Eksempelet som noe prøvene kan ødelegge. */
export type Example = Breakable<typeof gyldig>;

/** Et eget eksempel til hver prøve. */
export const example = () => JSON.parse(JSON.stringify(gyldig)) as Example;
