import { useTekst } from '../../tekst/tekst.tsx';
import type { ReactNode } from 'react';

/** Det arkiverte er borte fra siden, men ikke slettet. */
export function Arkiverte({ antall, children }: { antall: number; children: ReactNode }) {
  const { program } = useTekst();
  if (antall === 0) return null;
  return <details className="arkiverte skjul-paa-papir"><summary>{program.visArkiverte(antall)}</summary>{children}</details>;
}
