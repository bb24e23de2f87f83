import type { Planstatus } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';

/** Formen sier det samme som ordet, så fargen aldri er alene om det. */
const form: Record<Planstatus, string> = {
  utkast: 'M8 2.5a5.5 5.5 0 1 1-.01 0',
  til_behandling: 'M8 2.5a5.5 5.5 0 1 1-.01 0M8 5v3.2l2.2 1.6',
  vedtatt: 'M2.5 8.5l3.8 3.8 7.2-8',
  sendt: 'M2.5 8h10.5M9 4l4 4-4 4',
  godkjent: 'M1.5 8.8l3 3 5-6.6M8.2 11.8l6.3-7.6',
  returnert: 'M13.5 12V9.5a3 3 0 0 0-3-3H3M6.5 3L3 6.5 6.5 10',
  erstattet: 'M3 8h10',
};

export function Planstatusmerke({ status }: { status: Planstatus }) {
  const { planord } = useTekst();
  return <span className="statusmerke planmerke" data-plan={status}><svg viewBox="0 0 16 16" aria-hidden="true"><path d={form[status]} /></svg>{planord.status[status]}</span>;
}
