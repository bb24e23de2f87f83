import type { Hendelse } from './plantyper.ts';

type Stegkode = 'begynt' | 'lestInn' | 'til_behandling' | 'trukket' | 'tilUtkast' | 'blir' | 'vedtatt' | 'sendt' | 'godkjent' | 'returnert' | 'erstattet';

/** Hva steget var, i de ordene historien bruker. Det som er lest inn fra fil, kan ha hoppet over ledd. */
export function stegkode({ fraStatus, tilStatus, vedtak, person }: Pick<Hendelse, 'fraStatus' | 'tilStatus' | 'vedtak' | 'person'>): Stegkode {
  if (tilStatus === 'utkast') return fraStatus === null ? (person === null ? 'lestInn' : 'begynt') : vedtak ? 'tilUtkast' : 'trukket';
  return fraStatus === tilStatus ? 'blir' : tilStatus;
}
