import type { Aarsakskode, Budsjettkolonne, Kostnadsart, NasjonaltTema, Omfang, Tallpresisjon, TiltakStatus } from '#libs/contracts';

/** Kodene slik folk leser dem i et regneark. Hvert ord står for nøyaktig én kode, så et uttrekk kan leses inn igjen. */
export const ord = {
  status: { ide: 'Idé', forberedelse: 'Forberedelse', under_etablering: 'Under etablering', i_drift: 'I drift', utsatt: 'Utsatt', fullfoert: 'Fullført', stoppet: 'Stoppet' },
  aarsak: {
    entreprenoerkapasitet: 'Entreprenøren mangler kapasitet', bygningsmessig: 'Forhold ved bygget', ansettelse: 'Ansettelse tar tid', leveranse: 'Forsinket leveranse',
    elektriker: 'Venter på elektriker', strukturer_foerst: 'Strukturer måtte på plass først', planlagt_skalering: 'Planlagt skalering', kapasitet: 'Manglende kapasitet',
    finansiering: 'Manglende finansiering', manglende_effekt: 'Ga ikke ønsket virkning', annet: 'Annet',
  },
  tema: {
    bolig_bomiljoe: 'Bolig og bomiljø', moeteplasser: 'Møteplasser', arbeid: 'Arbeid', kriminalitet_utenforskap: 'Kriminalitet og utenforskap', oppvekst_utdanning: 'Oppvekst og utdanning',
  },
  presisjon: { eksakt: 'Nøyaktig', omtrent: 'Om lag', mer_enn: 'Flere enn', mellom: 'Mellom', utledet: 'Regnet ut' },
  omfang: { omraade: 'Området', kommune: 'Hele kommunen', arena: 'Én arena', ukjent: 'Ikke oppgitt' },
  kostnadsart: { loenn: 'Lønn', frikjoep: 'Frikjøp', materiell: 'Materiell', utstyr: 'Utstyr', tjenester: 'Tjenester', tilskudd: 'Tilskudd', annet: 'Annet' },
  kolonne: { kdd: 'KDD', ekstern: 'Ekstern' },
} as const satisfies {
  status: Record<TiltakStatus, string>; aarsak: Record<Aarsakskode, string>; tema: Record<NasjonaltTema, string>; presisjon: Record<Tallpresisjon, string>;
  omfang: Record<Omfang, string>; kostnadsart: Record<Kostnadsart, string>; kolonne: Record<Budsjettkolonne, string>;
};

/** Ordet for en kode, `null` for ingen. En kode vi ikke kjenner, skrives som den er. */
export const ordFor = (list: Readonly<Record<string, string>>, kode: string | null): string | null => (kode === null ? null : list[kode] ?? kode);
