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
    innsatsomraader: [{ noekkel: 'i1', nr: 1, navn: 'Oppvekst', punkter: ['Språk'], tema: 'oppvekst_utdanning', kilde }, { noekkel: 'i2', nr: 2, navn: 'Arbeid', kilde }],
    maal: [{ noekkel: 'm1', nr: 1, navn: 'Flere i arbeid', delmaal: ['Unge'], innsatsomraader: ['i1', 'i2'], kilde: { ...kilde, tolket: true } }, { noekkel: 'm2', nr: 2, navn: 'Møteplasser', oppdiktet }],
    roller: [{ noekkel: 'r1', nr: 1, navn: 'Programleder', antallPersoner: 2, stillingsprosent: 100, loennFraSatsingenProsent: 50, moeterPerAar: 2, moeterPerAarTil: 3, fra: '2025-H2', til: '2026', kilde }],
    metoder: [{ noekkel: 'me1', navn: 'Designdrevet innovasjon', opplaerteAnsatte: 12, steg: ['Utforske'], kilde }],
    suksessfaktorer: [{ noekkel: 's1', nr: 1, type: 'suksesskriterium', navn: 'Medvirkning', kilde }, { noekkel: 's2', nr: 1, type: 'fallgruve', navn: 'Uklart', kilde }],
    utfordringer: [{ noekkel: 'u1', nr: 1, tema: 'Kapasitet', respons: 'Ny modell', kilde }],
  },
  tiltak: [
    {
      noekkel: 't1', nr: 1, navn: 'Åpen dør', beskrivelse: 'Et sted å være', status: 'i_drift', oppstart: '2025-hoest', eier: 'Biblioteket', eierEkstern: false,
      innsatsomraade: 'i1', maal: ['m1', 'm2'], partnere: ['NAV'], tema: 'moeteplasser', kilde,
      resultater: [{ noekkel: 't1-r1', nr: 1, tekst: 'Deltakere', verdi: 16, enhet: 'personer', presisjon: 'eksakt', omfang: 'kommune', periode: '2025', kilde }],
      milepaeler: [{ noekkel: 't1-m1', nr: 1, navn: 'Åpnet', frist: '2025-09', naadd: '2025-09-15', kilde }],
      laerdommer: [{ noekkel: 't1-e1', nr: 1, tekst: 'Faste verter virker', kilde }],
      statushistorikk: [{ noekkel: 't1-s1', tilStatus: 'forberedelse', dag: '2025-02-01' }, { noekkel: 't1-s2', fraStatus: 'forberedelse', tilStatus: 'i_drift', dag: '2025-09-15' }],
    },
    { noekkel: 't2', nr: 2, navn: 'Kjøkken', status: 'utsatt', aarsakKode: 'kapasitet', aarsak: 'For få folk', utsattTil: '2026', planlagtOppstart: '2025', oppdiktet },
  ],
  vedtak: [{ noekkel: 'v1', organ: 'Formannskapet', dato: '2025-01-20', saksnummer: '2025/12', utfall: 'vedtatt', kilde }],
  finansieringskilder: [{ noekkel: 'g1', navn: 'Departementet', art: 'kdd', kilde }, { noekkel: 'g2', navn: 'Husbanken', art: 'stat', kilde }],
  tilskudd: [
    { noekkel: 'p1', navn: 'Programtilskudd', tilskuddsaar: '2025', kolonne: 'kdd', givere: ['g1'], forbehold: 'Bevilgning', vilkaar: ['Rapport'], kilde,
      posteringer: [{ noekkel: 'p1-1', type: 'ventet', aar: 2025, beloepOere: 100000000, kilde }, { noekkel: 'p1-2', type: 'tilsagn', aar: 2025, beloepOere: 90000000, tekst: 'Brev', kilde }] },
    { noekkel: 'p2', navn: 'Pedagogtetthet', tilskuddsaar: '2024/2025', kolonne: 'ekstern', givere: ['g1', 'g2'], overfoerbart: false, tilsagnDato: '2024-11', kilde },
  ],
  budsjettlinjer: [
    { noekkel: 'b1', aar: 2025, nr: 1, navn: 'Åpen dør', tiltak: 't1', innsatsomraade: 'i1', kostnadsart: 'loenn', ikkeOrdinaerDrift: true, kilde,
      poster: [{ noekkel: 'b1-1', tilskudd: 'p1', beloepOere: 60000000, kilde }, { noekkel: 'b1-2', tilskudd: 'p2', beloepOere: 0, kilde }] },
    { noekkel: 'b2', aar: 2025, nr: 2, navn: 'Administrasjon', merknad: 'Felles', oppdiktet },
  ],
  forbruk: [
    { noekkel: 'f1', aar: 2025, navn: 'Åpen dør', tiltak: 't1', ord: 'delvis_brukt', begrunnelse: 'Sen start', poster: ['b1-1', 'b1-2'], kilde },
    { noekkel: 'f2', aar: 2025, navn: 'Åpen dør, utstyr', beloepOere: 1250050, dato: '2025-10', poster: ['b1-1'], kilde },
  ],
  overfoeringer: [{ noekkel: 'o1', navn: 'Åpen dør', fraAar: 2025, tiltak: 't1', forbruk: 'f1', finansieringspost: 'b1-1', beloepOere: 1000000, aarsakskode: 'ansettelse', begrunnelse: 'Sen start', kilde }],
  egeninnsats: [{ noekkel: 'e1', aar: 2025, navn: 'Ledelse', tiltak: 't1', beloepOere: 5000000, timer: 120.5, stillingsprosent: 50, beskrivelse: 'Halv stilling', kilde }],
  maaleperioder: [{ noekkel: 'mp1', periode: '2024', kilde }, { noekkel: 'mp2', periode: '2025', status: 'godkjent', kilde }],
  indikatorer: [{
    noekkel: 'in1', nr: 1, navn: 'Utlån', beskrivelse: 'Sier hvor mye som lånes', maal: ['m1', 'm2'], utgangsverdi: 80, utgangsverdiTil: 90, utgangspresisjon: 'mellom', utgangsperiode: '2023', maalverdi: 200, maalaar: 2029, prioritet: 'foerst', prioritetFordi: 'Mange står utenfor', kilde,
    definisjoner: [
      { noekkel: 'in1-d1', utgave: 1, teller: 'Utlån', enhet: 'utlån', retning: 'hoeyere', nivaa: 'omraade', telling: 'ikke_personer', datakilde: 'Biblioteket', kilde },
      { noekkel: 'in1-d2', utgave: 2, teller: 'Utlån og fornyelser', nevner: 'Elever', enhet: 'utlån per elev', retning: 'hoeyere', nivaa: 'omraade', telling: 'ikke_personer', datakilde: 'Biblioteket', endring: 'Nytt system', fellesKode: 'utlaan', fellesUtgave: 1, kilde }],
    maalinger: [
      { noekkel: 'in1-1', indikatordefinisjon: 'in1-d1', maaleperiode: 'mp1', verdi: 100, presisjon: 'eksakt', omfang: 'arena', omfangNavn: 'Skolen', kilde },
      { noekkel: 'in1-2', indikatordefinisjon: 'in1-d2', maaleperiode: 'mp2', endringProsent: 11.5, endringPresisjon: 'omtrent', sammenlignetMed: '2024', merknad: 'Bare endringen er kjent', kilde }],
  }],
  maalbelegg: [{ noekkel: 'mb1', nr: 1, maal: 'm1', maaleperiode: 'mp2', slag: 'fortelling', tekst: 'Flere sier at de leser', henvisning: 'Samtale', kilde }],
  virkningskjeder: [{
    noekkel: 'k1', nr: 1, tiltak: 't1', mekanisme: 'Folk møtes', maal: 'm1', indikator: 'in1', statistikkserie: 'fhi-373', statistikknavn: 'Livskvalitet', kilde,
    ledd: [
      { noekkel: 'k1-1', slag: 'tiltak_mekanisme', antakelse: 'Døra er åpen', maanederFra: 1, maanederTil: 6, rivaliserende: ['Andre steder'], grad: 'indikasjon', gradbegrunnelse: 'Ett tall', kilde, belegg: [{ noekkel: 'k1-1-1', nr: 1, slag: 'tall', tekst: '16 kom', henvisning: 'Lista', kilde }] },
      { noekkel: 'k1-2', slag: 'mekanisme_maal', kilde }, { noekkel: 'k1-3', slag: 'maal_indikator', kilde }, { noekkel: 'k1-4', slag: 'indikator_statistikk', oppdiktet }],
  }],
  handlingsplaner: [{
    noekkel: 'h1', aar: 2025, utgave: 1, kjede: 'halden', status: 'sendt', innledning: 'Første plan', vedtak: 'v1', kilde,
    tiltak: [{ noekkel: 'h1-1', tiltak: 't1', grep: 'nytt', omtale: 'Åpner til høsten', kilde }],
  }],
} as const;

/** Eksempelet som noe prøvene kan ødelegge. */
export type Example = Breakable<typeof gyldig>;

/** Et eget eksempel til hver prøve. */
export const example = () => JSON.parse(JSON.stringify(gyldig)) as Example;
