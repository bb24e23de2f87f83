import type { Overfoeringsstatus, Vedtaksutfall } from '#libs/contracts';
import { sierJa } from '../hovedbok/hovedbok.policy.ts';

/** Hva et vedtak gjør med en bekreftet overføring. Et utsatt vedtak, og et som bare er tatt til orientering, bestemmer ingenting. */
export function statusEtter(utfall: Vedtaksutfall): Overfoeringsstatus {
  if (sierJa(utfall)) return 'vedtatt';
  if (utfall === 'avslaatt') return 'avslaatt';
  return utfall === 'sendt_tilbake' ? 'oensket' : 'bekreftet';
}

/** Statusene et ønske kan trekkes fra. */
export const kanTrekkes = (status: Overfoeringsstatus) => status === 'oensket' || status === 'bekreftet';
