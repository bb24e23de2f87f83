import { Tag } from '@digdir/designsystemet-react';
import type { Barrierestatus } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

const farge = { utkast: 'neutral', aapen: 'warning', loeftet: 'info', loest: 'success', lukket: 'neutral' } as const satisfies Record<Barrierestatus, string>;

/** Ordet sier det samme som fargen. */
export function Barrieremerke({ status }: { status: Barrierestatus }) {
  return <Tag data-color={farge[status]} variant="outline">{useSidetekst('barriere').status[status]}</Tag>;
}
