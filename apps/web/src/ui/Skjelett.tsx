import { Skeleton } from '@digdir/designsystemet-react';
import { useTekst } from '../tekst/tekst.tsx';

/** Holder plassen mens siden hentes, så ingenting hopper. */
export function Skjelett({ linjer = 8 }: { linjer?: number | undefined }) {
  const { ui } = useTekst();
  return (
    <div className="skjelett" aria-busy="true">
      <span className="ds-sr-only">{ui.henter}</span>
      {Array.from({ length: linjer }, (_, i) => <Skeleton key={i} variant="rectangle" className="skjelettlinje" />)}
    </div>
  );
}
