import type { DeltGiverart, DeltTema } from '#libs/contracts';
import type { temaord as nb } from '../nb/temaord.ts';

export const temaord: typeof nb = {
  tema: {
    bolig_bomiljoe: 'Housing and living environment', moeteplasser: 'Meeting places', arbeid: 'More people in work', kriminalitet_utenforskap: 'Against crime and social exclusion',
    oppvekst_utdanning: 'Childhood and education', uten_tema: 'No theme',
  } satisfies Record<DeltTema, string>,
  giverart: {
    kdd: 'The Ministry (KDD)', stat: 'Other central government', fylkeskommune: 'The county council', kommune: 'The municipality', privat: 'Private funders',
    flere: 'Several together', ikke_oppgitt: 'Not stated',
  } satisfies Record<DeltGiverart, string>,
};
