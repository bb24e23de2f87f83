import type { NasjonaltTema } from '#libs/contracts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import type { Fasettfelt } from './soekeutvalg.ts';

/** Ordet for en verdi i et filter. En verdi vi ikke har ord for, står som den er. */
export function useFasettnavn(): (felt: Fasettfelt, verdi: string) => string {
  const { verdier, grad } = useSidetekst('erfaringssoek');
  const { temaord } = useTekst();
  return (felt, verdi) => {
    if (felt === 'tema') return temaord.tema[verdi as NasjonaltTema] ?? verdi;
    if (felt === 'evidensgrad') return grad(Number(verdi));
    return (verdier as Partial<Record<string, Record<string, string>>>)[felt]?.[verdi] ?? verdi;
  };
}
