import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { lesSoekeutvalg, type Soekeutvalg } from './soekeutvalg.ts';

/** Søket i adressen, og det å søke videre. Siden flytter seg ikke, og en ny begrensning begynner på toppen. */
export function useSoekeutvalg(): [Soekeutvalg, (endring: Record<string, unknown>) => void] {
  const utvalg = lesSoekeutvalg(useSearch({ strict: false }));
  const navigate = useNavigate();
  const sett = useCallback((endring: Record<string, unknown>) => void navigate({ to: '.', search: ((naa: Record<string, unknown>) => lesSoekeutvalg({ ...naa, hopp: undefined, ...endring })) as never, resetScroll: false }), [navigate]);
  return [utvalg, sett];
}
