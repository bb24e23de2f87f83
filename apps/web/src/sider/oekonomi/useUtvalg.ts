import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Utvalg } from './utvalg.ts';

/** Utvalget i adressen, og det å endre det uten å flytte siden. */
export function useUtvalg(): [Utvalg, (endring: { [N in keyof Utvalg]?: Utvalg[N] | undefined }) => void, () => void] {
  const utvalg = useSearch({ from: '/$rom/oekonomi/$aar' });
  const params = useParams({ from: '/$rom/oekonomi/$aar' });
  const navigate = useNavigate();
  const sett = useCallback((endring: object) => void navigate({
    to: '/$rom/oekonomi/$aar', params, replace: true, resetScroll: false,
    search: (foer) => Object.fromEntries(Object.entries({ ...foer, ...endring }).filter(([, verdi]) => verdi !== undefined && verdi !== '')),
  }), [navigate, params]);
  const nullstill = () => void navigate({ to: '/$rom/oekonomi/$aar', params, search: {}, replace: true, resetScroll: false });
  return [utvalg, sett, nullstill];
}
