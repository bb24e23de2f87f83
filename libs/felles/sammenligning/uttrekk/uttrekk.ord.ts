import type { DeltGiverart, DeltTema, Indikatorhinder, Omfang, Rangeringshinder, Sammenligningspresisjon, Spoersmaalskode, TiltakStatus } from '#libs/contracts';

/** Kodene slik folk leser dem i et regneark. */
export const ord = {
  tema: {
    bolig_bomiljoe: 'Bolig og bomiljø', moeteplasser: 'Møteplasser', arbeid: 'Flere i jobb', kriminalitet_utenforskap: 'Mot kriminalitet og utenforskap',
    oppvekst_utdanning: 'Oppvekst og utdanning', uten_tema: 'Uten tema',
  },
  giverart: {
    kdd: 'Departementet (KDD)', stat: 'Staten ellers', fylkeskommune: 'Fylkeskommunen', kommune: 'Kommunen', privat: 'Private', flere: 'Flere sammen', ikke_oppgitt: 'Ikke oppgitt',
  },
  status: { ide: 'Idé', forberedelse: 'Forberedelse', under_etablering: 'Under etablering', i_drift: 'I drift', utsatt: 'Utsatt', fullfoert: 'Fullført', stoppet: 'Stoppet' },
  presisjon: { eksakt: 'Nøyaktig', omtrent: 'Om lag', hoeyst: 'Høyst', mellom: 'Mellom', omtrent_mellom: 'Om lag mellom' },
  spoersmaal: {
    budsjett_tema: 'Budsjett per tema', budsjett_giver: 'Budsjett per giver', per_innbygger: 'Budsjett per innbygger i området', budsjett_aar: 'Budsjett over år', pengebruk: 'Bruk av penger per tema',
    pengebruk_giver: 'Bruk av penger per giver', pengebruk_innbygger: 'Bruk per innbygger i området', pengebruk_aar: 'Bruk av penger over år',
    tiltak_status: 'Tiltak per status', tiltak_tema: 'Tiltak per tema',
  },
  hinder: {
    ulik_stoerrelse: 'områdene er ulike store', ulik_definisjon: 'kommunene teller og fører ulikt', ulik_dekning: 'ikke alle har delt like mye', om_lag: 'innbyggertallet er usikkert eller ukjent', spenn: 'minst ett beløp er et spenn',
    smaa_tall: 'tallene er små', faa_kommuner: 'for få kommuner har delt', oppdiktet: 'noe av det er oppdiktet',
  },
  omfang: { omraade: 'Området', kommune: 'Hele kommunen', arena: 'En arena', ukjent: 'Ikke oppgitt' },
  indikatorhinder: {
    ulik_utgave: 'kommunene har målt med ulike utgaver av definisjonen', ulik_definisjon: 'noe av det som er delt, stemmer ikke med definisjonen', ulikt_omfang: 'tallene gjelder ikke det samme: området, kommunen eller en arena',
    ulik_dekning: 'ikke alle har delt for perioden', skjult: 'minst ett tall er skjult', usikkert: 'minst ett tall er usikkert', ulik_stoerrelse: 'et antall personer sier mest om hvor mange som bor der',
    uten_retning: 'tallet er verken bedre eller dårligere når det er høyere', overlapper: 'samme person kan være talt flere ganger', smaa_tall: 'tallene er små', en_kommune: 'bare én kommune har delt',
    faa_kommuner: 'for få kommuner har delt', oppdiktet: 'noe av det er oppdiktet',
  },
} as const satisfies {
  tema: Record<DeltTema, string>; giverart: Record<DeltGiverart, string>; status: Record<TiltakStatus, string>; presisjon: Record<Sammenligningspresisjon, string>;
  spoersmaal: Record<Spoersmaalskode, string>; hinder: Record<Rangeringshinder, string>; omfang: Record<Omfang, string>; indikatorhinder: Record<Indikatorhinder, string>;
};

/** Ordet for en kode. Et år står som det er. */
export const ordFor = (kategori: 'tema' | 'giverart' | 'status' | 'aar', kode: string): string => (kategori === 'aar' ? kode : (ord[kategori] as Record<string, string>)[kode] ?? kode);
