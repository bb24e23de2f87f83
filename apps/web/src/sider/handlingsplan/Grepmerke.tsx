import type { Plangrep } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';

/** Formen sier det samme som ordet: pluss, videre, opp, pause og kryss. */
const form: Record<Plangrep, string> = {
  nytt: 'M8 3v10M3 8h10', viderefoeres: 'M2.5 8h10.5M9 4l4 4-4 4', skaleres: 'M3 13L13 3M6.5 3H13v6.5', utsettes: 'M5.5 3v10M10.5 3v10', stoppes: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
};

export function Grepmerke({ grep }: { grep: Plangrep }) {
  const { planord } = useTekst();
  return <span className="statusmerke"><svg viewBox="0 0 16 16" aria-hidden="true"><path d={form[grep]} /></svg>{planord.grep[grep]}</span>;
}
