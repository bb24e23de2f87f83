import { useNavigate, useSearch } from '@tanstack/react-router';
import { lesSammenligning, type Sammenligningsutvalg } from './sammenligningsutvalg.ts';

/** Spørsmålet i adressen, og det å spørre om noe annet uten å flytte siden. Den samme siden står i kommunens rom og i det felles. */
export function useSammenligningsutvalg(): [Sammenligningsutvalg, (endring: { [N in keyof Sammenligningsutvalg]?: Sammenligningsutvalg[N] | undefined }) => void] {
  const utvalg = lesSammenligning(useSearch({ strict: false }));
  const navigate = useNavigate();
  const sett = (endring: object) => void navigate({ to: '.', search: lesSammenligning({ ...utvalg, ...endring }) as never, replace: true, resetScroll: false });
  return [utvalg, sett];
}
