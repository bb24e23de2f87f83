import { erfaringsfiltyper, filtypeFraNavn, limits, type Filtype } from '#libs/contracts';
import type { Feil } from '../../../graphql/feil.ts';
import type { Sidetekster } from '../../../tekst/sidetekst.ts';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';

type Tekst = Sidetekster['erfaringsvedlegg'];

/** Det som er galt med fila, med navnet på den, eller `null` når det er noe annet. */
export function vedleggsfeil(fil: File, kode: Feil['kode'], { feil }: Tekst): string | null {
  switch (kode) {
    case 'FIL_FOR_STOR': return feil.forStor(fil.name, visStoerrelse(fil.size));
    case 'FIL_TOM': return feil.tom(fil.name);
    case 'FIL_TYPE': return feil.type(fil.name);
    case 'FIL_AKTIV': return feil.aktiv(fil.name);
    case 'FIL_LAAST': return feil.laast(fil.name);
    default: return null;
  }
}

/** Det vi kan si før noe er sendt. Tjeneren prøver innholdet; dette sparer ventetid. */
export function vedleggsfeilFoer(fil: File, tekst: Tekst): string | null {
  if (fil.size === 0) return vedleggsfeil(fil, 'FIL_TOM', tekst);
  if (fil.size > limits.filBytes) return vedleggsfeil(fil, 'FIL_FOR_STOR', tekst);
  const type = filtypeFraNavn(fil.name);
  if (/\.(do[ct]m|xl[st]m|xlsb|p[op][tp]m|ppsm)$/i.test(fil.name)) return vedleggsfeil(fil, 'FIL_AKTIV', tekst);
  return type === null || !(erfaringsfiltyper as readonly Filtype[]).includes(type) ? vedleggsfeil(fil, 'FIL_TYPE', tekst) : null;
}
