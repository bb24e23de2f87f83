import type { Katalog } from '../../tekst/nb.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import { visKroner } from '../../ui/penger.ts';

type Ordene = Pick<Katalog, 'planord' | 'pengeord' | 'skjema'> & { tekst: Sidetekster['handlingsplan']['forskjeller'] };

/** Serveren sender koder og øre; her blir de ord og kroner. En hel del som er ny eller tatt ut, har ingen verdi å vise. */
export function forskjellsverdi({ tekst, planord, pengeord, skjema }: Ordene, felt: string | null, verdi: string | null): string {
  if (felt === null) return '';
  if (verdi === null || verdi === '') return felt === 'beloep' ? '' : tekst.tom;
  switch (felt) {
    case 'beloep': return tekst.kroner(visKroner(verdi));
    case 'ikkeOrdinaerDrift': return verdi === 'true' ? skjema.ja : skjema.nei;
    case 'grep': return (planord.grep as Record<string, string>)[verdi] ?? verdi;
    case 'kostnadsart': return (pengeord.kostnadsart as Record<string, string>)[verdi] ?? verdi;
    default: return verdi;
  }
}
