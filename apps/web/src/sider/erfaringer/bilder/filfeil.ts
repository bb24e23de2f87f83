import { limits } from '#libs/contracts';
import type { Feil } from '../../../graphql/feil.ts';
import type { Sidetekster } from '../../../tekst/sidetekst.ts';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';

type Tekst = Sidetekster['erfaringsbilde'];

/** Det som er galt med fila, med navnet på den, eller `null` når det er noe annet. */
export function filfeil(fil: File, kode: Feil['kode'], { feil }: Tekst): string | null {
  switch (kode) {
    case 'FIL_FOR_STOR': return feil.forStor(fil.name, visStoerrelse(fil.size));
    case 'FIL_TOM': return feil.tom(fil.name);
    case 'BILDE_TYPE': return feil.type(fil.name);
    case 'BILDE_FOR_STORT': return feil.piksler(fil.name);
    default: return null;
  }
}

/** Det vi kan si før noe er sendt. Tjeneren prøver innholdet; dette sparer ventetid. */
export function feilFoer(fil: File, tekst: Tekst): string | null {
  if (fil.size === 0) return filfeil(fil, 'FIL_TOM', tekst);
  if (!/\.(jpe?g|png|webp)$/i.test(fil.name)) return filfeil(fil, 'BILDE_TYPE', tekst);
  return fil.size > limits.filBytes ? filfeil(fil, 'FIL_FOR_STOR', tekst) : null;
}
