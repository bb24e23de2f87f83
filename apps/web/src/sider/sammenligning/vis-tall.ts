import type { Sammenligningsmaal } from '#libs/contracts';
import type { EttTallFragment } from '../../generated/graphql.ts';
import { visKroner } from '../../ui/penger.ts';

interface Presisjonsord { omtrent: (tall: string) => string; hoeyst: (tall: string) => string; mellom: (fra: string, til: string) => string }

/** Et sammenlignet tall slik det kan leses: usikkerheten er en del av det. */
export function visTallet({ verdi, til, presisjon }: EttTallFragment, maal: Sammenligningsmaal, ord: Presisjonsord): string {
  const vis = (tall: string) => (maal === 'antall' ? tall : visKroner(tall));
  const tallet = til == null ? vis(verdi) : ord.mellom(vis(verdi), vis(til));
  if (presisjon === 'hoeyst') return ord.hoeyst(tallet);
  return presisjon === 'omtrent' || presisjon === 'omtrent_mellom' ? ord.omtrent(tallet) : tallet;
}
