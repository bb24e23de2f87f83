import { endelseAv, filtypeFraNavn, limits } from '#libs/contracts';
import type { Feil } from '../../graphql/feil.ts';
import type { Katalog } from '../../tekst/nb.ts';
import { visStoerrelse } from '../stoerrelse.ts';

/** Det vi kan si om en fil før den sendes. Tjeneren prøver alt på nytt; dette sparer ventetid. */
export function feilFoer(fil: File, { feil }: Katalog['vedlegg']): string | null {
  if (fil.size > limits.filBytes) return feil.forStor(fil.name, visStoerrelse(fil.size));
  if (fil.size === 0) return feil.tom(fil.name);
  return filtypeFraNavn(fil.name) ? null : feil.endelse(fil.name);
}

/** Det tjeneren svarte, sagt om denne fila. */
export function feilEtter(fil: File, svar: Feil, { vedlegg: { feil }, feil: alle }: Katalog): string {
  switch (svar.kode) {
    case 'FIL_FOR_STOR': return feil.forStor(fil.name, visStoerrelse(fil.size));
    case 'FIL_TOM': return feil.tom(fil.name);
    case 'FIL_TYPE': return ['txt', 'csv'].includes(endelseAv(fil.name)) ? feil.tekst(fil.name) : feil.innhold(fil.name);
    case 'BUSY': return feil.opptatt(fil.name);
    case 'NETWORK': return feil.nett(fil.name);
    case 'BAD_INPUT': return svar.felt.some(({ path }) => path === 'arkivert') ? feil.arkivertTiltak : feil.annet(fil.name, alle.BAD_REQUEST);
    default: return feil.annet(fil.name, alle[svar.kode]);
  }
}

/** Et nytt forsøk med den samme fila kan gå bedre. */
export const kanProeves = ({ kode }: Feil) => kode === 'BUSY' || kode === 'NETWORK' || kode === 'INTERNAL' || kode === 'UNAUTHENTICATED';
