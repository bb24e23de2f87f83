import type { ordliste as nb } from '../nb/ordliste.ts';

export const ordliste: typeof nb = {
  tittel: 'Ordliste',
  ingress: 'Kva orda betyr i områdesatsingar, på bokmål, nynorsk og engelsk.',
  tilKommunene: 'Sjå kommunane i Østfold',
  ordene: 'Orda',
  soek: 'Søk etter eit ord',
  antall: (funnet, alle) => (funnet === alle ? `${alle} ord` : `${funnet} av ${alle} ord`),
  ingen: 'Ingen ord passar',
  ingenTekst: 'Prøv ein kortare del av ordet, eller eit ord frå forklaringa.',
  nynorsk: 'Nynorsk',
  engelsk: 'Engelsk',
  tema: 'Tema',
  kategorier: {
    satsing: 'satsinga', maal: 'mål', organisering: 'organisering', oekonomi: 'pengar', kunnskap: 'kunnskap', samfunn: 'samfunnet', styring: 'styring', tillegg: 'anna',
  },
  kommuner: {
    tittel: 'Kommunane i Østfold',
    setning: (antall, med) => `${antall} kommunar, ${med} av dei med avtale med staten om ei områdesatsing.`,
    kolonner: { navn: 'Kommune', nummer: 'Nummer', tidligere: 'Tidlegare nummer', satsing: 'Områdesatsing', kilde: 'Kjelde' },
    har: 'Ja', harIkke: 'Nei', ingenTidligere: 'ingen',
  },
};
