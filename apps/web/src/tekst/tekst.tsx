import { createContext, useContext } from 'react';
import type { Katalog } from './nb.ts';

export const TekstContext = createContext<Katalog | null>(null);

/** Alle ord på sidene kommer herfra, så en målform aldri er halv. */
export function useTekst(): Katalog {
  const tekst = useContext(TekstContext);
  if (!tekst) throw new Error('Tekstene er ikke lastet');
  return tekst;
}
