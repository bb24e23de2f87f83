import { Tag } from '@digdir/designsystemet-react';
import type { Erfaringsstatus } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Hvor langt en erfaring er kommet. En utgave koordinatoren har gått gjennom, er det også før eieren publiserer den. */
export function Gjennomgangsmerke({ status, gjennomgaatt }: { status: Erfaringsstatus; gjennomgaatt: boolean }) {
  const { status: ord, ikkePublisert } = useSidetekst('erfaring');
  return <Tag data-color={status === 'publisert' ? 'success' : 'neutral'} variant="outline">{status === 'delt' && gjennomgaatt ? ikkePublisert : ord[status]}</Tag>;
}
