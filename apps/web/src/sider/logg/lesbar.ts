import { roller, tidsrom, type Rolle } from '#libs/contracts';
import type { Katalog } from '../../tekst/nb.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import { visKroner } from '../../ui/penger.ts';

type Ordene = Pick<Sidetekster, 'logg'> & Pick<Katalog, 'ord' | 'planord' | 'pengeord' | 'skjema' | 'ui'>;

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const tom = (verdi: string | null) => verdi === null || verdi === '' || verdi === '[]' || verdi === '{}';

/** Et felt som bare peker på en annen rad, sier ikke en leser noe: det den pekte på, står i innslaget med navn. */
export const sierNoe = ({ fra, til }: { fra: string | null; til: string | null }): boolean => [fra, til].some((verdi) => !tom(verdi) && !id.test(verdi!));

/** Loggen holder det databasen holder; her blir kodene ord. Samme felt kan bety noe annet i en annen tabell. */
export function lesbar(ordene: Ordene, tabell: string, felt: string, verdi: string | null): string {
  const { logg, ord, skjema, ui } = ordene;
  if (verdi === null || tom(verdi)) return logg.tom;
  if (verdi === 'true' || verdi === 'false') return verdi === 'true' ? skjema.ja : skjema.nei;
  // En rolle kan også være skrevet med ord: hvem som bestemte, eller hvem som skrev under.
  if (felt === 'rolle' && Object.hasOwn(roller, verdi)) return ord.rolle(verdi as Rolle);
  if ((felt === 'beloepOere' || (tabell === 'evalueringsavtale' && felt === 'sum')) && /^-?\d+$/.test(verdi)) return ui.kroner(visKroner(verdi));
  return kodene(ordene, tabell, felt)?.[verdi] ?? (tidsrom(verdi) ? visTidsangivelse(verdi) : verdi);
}

function kodene({ logg, ord, planord, pengeord }: Ordene, tabell: string, felt: string): Record<string, string> | undefined {
  const egne = logg.radkoder[`${tabell}.${felt}`];
  if (egne) return egne;
  switch (felt) {
    case 'rolle': return tabell === 'paamelding' ? logg.koder['paameldingsrolle'] : undefined;
    case 'grad': case 'slag': case 'retning': case 'nivaa': case 'telling': return logg.koder[felt];
    case 'status': case 'fraStatus': case 'tilStatus': return tabell === 'maaleperiode' || tabell === 'periodehendelse' ? logg.koder['maaleperiode'] : statusene({ ord, planord, pengeord }, tabell);
    case 'type': return tabell === 'postering' ? pengeord.postering : ord.dokumenttype;
    case 'aarsakKode': case 'aarsakskode': return ord.aarsak;
    case 'fraKonto': case 'tilKonto': return pengeord.konto;
    case 'omfang': return ord.omfang;
    case 'presisjon': case 'innbyggerePresisjon': case 'utgangspresisjon': case 'endringPresisjon': return ord.presisjon;
    case 'grep': return planord.grep;
    case 'kjede': case 'plankjede': return planord.kjede;
    case 'utfall': return pengeord.utfall;
    case 'ord': return pengeord.bruk;
    case 'kolonne': return pengeord.kolonneKort;
    case 'kostnadsart': return pengeord.kostnadsart;
    case 'art': return pengeord.giverart;
  }
}

function statusene({ ord, planord, pengeord }: Pick<Ordene, 'ord' | 'planord' | 'pengeord'>, tabell: string): Record<string, string> {
  switch (tabell) {
    case 'handlingsplan': case 'planhendelse': return planord.status;
    case 'styringsdokument': return ord.dokumentstatus;
    case 'overfoering': return pengeord.overfoering;
    default: return ord.status;
  }
}
