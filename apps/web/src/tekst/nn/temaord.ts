import type { temaord as nb } from '../nb/temaord.ts';

export const temaord: typeof nb = {
  tema: {
    bolig_bomiljoe: 'Bustad og bumiljø', moeteplasser: 'Møteplassar', arbeid: 'Fleire i jobb', kriminalitet_utenforskap: 'Mot kriminalitet og utanforskap',
    oppvekst_utdanning: 'Oppvekst og utdanning', uten_tema: 'Utan tema',
  },
  giverart: {
    kdd: 'Departementet (KDD)', stat: 'Staten elles', fylkeskommune: 'Fylkeskommunen', kommune: 'Kommunen', privat: 'Private',
    flere: 'Fleire saman', ikke_oppgitt: 'Ikkje oppgitt',
  },
};
