import { useEffect, type ReactNode } from 'react';
import { useInnlogging } from '../tilgang/meg.tsx';
import { gaaTilInnlogging } from '../tilgang/innlogging.ts';
import { Feilmelding } from '../ui/Feilmelding.tsx';
import { Skjelett } from '../ui/Skjelett.tsx';
import { Ramme } from './Ramme.tsx';

/** Slipper fram den som er logget inn, og sender andre til innloggingen med adressen i hånda. */
export function Innlogget({ children }: { children: ReactNode }) {
  const { meg, henter, feil, hentIgjen } = useInnlogging();
  const skalInn = !henter && !meg && (!feil || feil.kode === 'UNAUTHENTICATED');
  useEffect(() => { if (skalInn) gaaTilInnlogging(); }, [skalInn]);

  if (meg) return children;
  return <Ramme meg={null}>{feil && !skalInn ? <Feilmelding feil={feil} igjen={() => void hentIgjen()} /> : <Skjelett />}</Ramme>;
}
