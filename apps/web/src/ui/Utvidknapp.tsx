import { ChevronRightIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

/** Åpner og lukker det som står under raden. Selve raden kan leses uten. */
export function Utvidknapp({ aapen, styrer, veksle, children }: { aapen: boolean; styrer: string; veksle: () => void; children: ReactNode }) {
  return (
    <button type="button" className="utvidknapp" aria-expanded={aapen} aria-controls={styrer} onClick={veksle}>
      <ChevronRightIcon aria-hidden className="skjul-paa-papir" /><span>{children}</span>
    </button>
  );
}
