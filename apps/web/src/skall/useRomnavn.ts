import { useTekst } from '../tekst/tekst.tsx';
import type { Arbeidsrom } from '../tilgang/meg.tsx';

/** «Indre Østfolds rom», «Felles for Østfold». */
export function useRomnavn(): (rom: Pick<Arbeidsrom, 'type' | 'navn'>) => string {
  const { skall } = useTekst();
  return ({ type, navn }) => skall.rom[type](navn);
}
