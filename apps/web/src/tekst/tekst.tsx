import { createContext, useContext } from 'react';
import type { Maalform } from './maalform.ts';
import type { Katalog } from './nb.ts';

interface Spraak { katalog: Katalog; maalform: Maalform; bytt: (maalform: Maalform) => Promise<Katalog> }

export const SpraakContext = createContext<Spraak | null>(null);

/** Målformen siden står på, og et bytte til en annen. */
export function useSpraak(): Spraak {
  const spraak = useContext(SpraakContext);
  if (!spraak) throw new Error('Tekstene er ikke lastet');
  return spraak;
}

/** Alle ord på sidene kommer herfra, så en målform aldri er halv. */
export const useTekst = (): Katalog => useSpraak().katalog;
