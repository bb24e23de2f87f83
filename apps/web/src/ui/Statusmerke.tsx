import type { TiltakStatus } from '#libs/contracts';
import { useTekst } from '../tekst/tekst.tsx';

/** Formen sier det samme som ordet, så fargen aldri er alene om det. */
const form: Record<TiltakStatus, string> = {
  ide: 'M8 2.5a5.5 5.5 0 1 1-.01 0',
  forberedelse: 'M8 2.5a5.5 5.5 0 1 1-.01 0',
  under_etablering: 'M8 2.5a5.5 5.5 0 1 1-.01 0M8 2.5v11',
  i_drift: 'M8 2.5a5.5 5.5 0 1 1-.01 0',
  utsatt: 'M5.5 3v10M10.5 3v10',
  fullfoert: 'M2.5 8.5l3.8 3.8 7.2-8',
  stoppet: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
};

export function Statusmerke({ status }: { status: TiltakStatus }) {
  const { ord } = useTekst();
  return (
    <span className="statusmerke" data-status={status}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {status === 'under_etablering' && <path className="fylt" d="M8 2.5a5.5 5.5 0 0 0 0 11z" />}
        <path className={status === 'i_drift' ? 'fylt' : undefined} d={form[status]} />
      </svg>
      {ord.status[status]}
    </span>
  );
}
