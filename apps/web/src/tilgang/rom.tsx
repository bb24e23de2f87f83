import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { lagKlient } from '../graphql/klient.ts';
import type { Permission } from '#libs/contracts';
import type { Arbeidsrom, Meg } from './meg.tsx';

interface Rom { arbeidsrom: Arbeidsrom; meg: Meg }
const RomContext = createContext<Rom | null>(null);

/** Rommet vi står i, fra adressen. Hvert rom har sin egen klient og dermed sitt eget mellomlager. */
export function RomProvider({ arbeidsrom, meg, children }: Rom & { children: ReactNode }) {
  const klient = useMemo(() => lagKlient(arbeidsrom.kode), [arbeidsrom.kode]);
  const rom = useMemo(() => ({ arbeidsrom, meg }), [arbeidsrom, meg]);
  return <RomContext value={rom}><Provider value={klient}>{children}</Provider></RomContext>;
}

export function useRom(): Rom {
  const rom = useContext(RomContext);
  if (!rom) throw new Error('Siden hører til i et rom');
  return rom;
}

/** For det som også står utenfor rommene. */
export const useMuligRom = (): Arbeidsrom | null => useContext(RomContext)?.arbeidsrom ?? null;
export const useRomkode = (): string | null => useMuligRom()?.kode ?? null;

/** Høflighet, ikke sikkerhet: knappen vises bare når serveren uansett ville sagt ja. */
export function useKan(rettighet: Permission): boolean {
  return useRom().arbeidsrom.rettigheter.includes(rettighet);
}
