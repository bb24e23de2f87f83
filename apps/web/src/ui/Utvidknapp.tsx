import { ChevronRightIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

/** Åpner og lukker det som står under raden. Selve raden kan leses uten. */
export function Utvidknapp({ aapen, styrer, veksle, children }: { aapen: boolean; styrer: string; veksle: () => void; children: ReactNode }) {
  return (
    <>
      <button type="button" className="utvidknapp skjul-paa-papir" aria-expanded={aapen} aria-controls={styrer} onClick={veksle}>
        <ChevronRightIcon aria-hidden /><span>{children}</span>
      </button>
      <span className="bare-paa-papir">{children}</span>
    </>
  );
}
