import { createContext, useContext } from 'react';

/** Det et skjema holder: tekst slik den er skrevet, valg, og kryss. Sidene gjør det om til det api-et vil ha. */
export type Skjemaverdi = string | boolean | string[];
export type Skjemaverdier = Record<string, Skjemaverdi>;

interface Skjemaramme { navn: string; felter: Record<string, string> }
export const SkjemaContext = createContext<Skjemaramme | null>(null);

export function useSkjemaramme(): Skjemaramme {
  const ramme = useContext(SkjemaContext);
  if (!ramme) throw new Error('Feltet står utenfor et skjema');
  return ramme;
}

export const feltId = (skjema: string, felt: string) => `${skjema}-${felt}`;
export const like = (a: Skjemaverdi | undefined, b: Skjemaverdi | undefined) => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
