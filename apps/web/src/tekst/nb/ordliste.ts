export const ordliste = {
  tittel: 'Ordliste',
  ingress: 'Hva ordene betyr i områdesatsinger, på bokmål, nynorsk og engelsk.',
  tilKommunene: 'Se kommunene i Østfold',
  ordene: 'Ordene',
  soek: 'Søk etter et ord',
  antall: (funnet: number, alle: number) => (funnet === alle ? `${alle} ord` : `${funnet} av ${alle} ord`),
  ingen: 'Ingen ord passer',
  ingenTekst: 'Prøv en kortere del av ordet, eller et ord fra forklaringen.',
  nynorsk: 'Nynorsk',
  engelsk: 'Engelsk',
  tema: 'Tema',
  kategorier: {
    satsing: 'satsingen', maal: 'mål', organisering: 'organisering', oekonomi: 'penger', kunnskap: 'kunnskap', samfunn: 'samfunnet', styring: 'styring', tillegg: 'annet',
  } as Record<string, string>,
  kommuner: {
    tittel: 'Kommunene i Østfold',
    setning: (antall: number, med: number) => `${antall} kommuner, ${med} av dem med avtale med staten om en områdesatsing.`,
    kolonner: { navn: 'Kommune', nummer: 'Nummer', tidligere: 'Tidligere numre', satsing: 'Områdesatsing', kilde: 'Kilde' },
    har: 'Ja', harIkke: 'Nei', ingenTidligere: 'ingen',
  },
};
