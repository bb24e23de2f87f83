import { tidsrom } from '#libs/contracts';
import type { EtKalenderpunktFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';

export type Naar = Pick<EtKalenderpunktFragment, 'dato' | 'sluttdag' | 'fraKlokka' | 'tilKlokka'>;

export const harDag = (dato: string) => tidsrom(dato)?.presisjon === 'dag';

/** «onsdag 10. februar 2027» når dagen er kjent, ellers «februar 2027». */
const dagen = (dato: string, ukedager: readonly string[]) => (harDag(dato) ? `${ukedager[new Date(dato).getUTCDay()]} ${visTidsangivelse(dato)}` : visTidsangivelse(dato));
const stor = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Når det er, med klokkeslett og siste dag når de er satt. */
export function visNaar({ dato, sluttdag, fraKlokka, tilKlokka }: Naar, tekst: Sidetekster['kalender']): string {
  const fra = fraKlokka && tekst.klokka(fraKlokka);
  const til = tilKlokka && tekst.klokka(tilKlokka);
  if (!sluttdag) return stor([dagen(dato, tekst.ukedager), fra && tekst.kl(fra, til)].filter(Boolean).join(' '));
  return stor(tekst.tilOgMed([dagen(dato, tekst.ukedager), fra && tekst.kl(fra, null)].filter(Boolean).join(' '), [dagen(sluttdag, tekst.ukedager), til && tekst.kl(til, null)].filter(Boolean).join(' ')));
}
