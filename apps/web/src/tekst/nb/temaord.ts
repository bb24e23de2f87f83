import type { DeltGiverart, DeltTema } from '#libs/contracts';

/** De nasjonale temaene, og det som deles uten. */
export const temaord = {
  tema: {
    bolig_bomiljoe: 'Bolig og bomiljø', moeteplasser: 'Møteplasser', arbeid: 'Flere i jobb', kriminalitet_utenforskap: 'Mot kriminalitet og utenforskap',
    oppvekst_utdanning: 'Oppvekst og utdanning', uten_tema: 'Uten tema',
  } satisfies Record<DeltTema, string> as Record<DeltTema, string>,
  giverart: {
    kdd: 'Departementet (KDD)', stat: 'Staten ellers', fylkeskommune: 'Fylkeskommunen', kommune: 'Kommunen', privat: 'Private',
    flere: 'Flere sammen', ikke_oppgitt: 'Ikke oppgitt',
  } satisfies Record<DeltGiverart, string> as Record<DeltGiverart, string>,
};
