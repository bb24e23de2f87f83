import { tidsrom, visTidsangivelse } from '#libs/contracts';
import type { EtKalenderpunktFragment } from '../../generated/graphql.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';

export type Naar = Pick<EtKalenderpunktFragment, 'dato' | 'sluttdag' | 'fraKlokka' | 'tilKlokka'>;

const ukedag = new Intl.DateTimeFormat('nb-NO', { weekday: 'long', timeZone: 'UTC' });
export const harDag = (dato: string) => tidsrom(dato)?.presisjon === 'dag';

/** «onsdag 10. februar 2027» når dagen er kjent, ellers «februar 2027». */
const dagen = (dato: string) => (harDag(dato) ? `${ukedag.format(new Date(dato))} ${visTidsangivelse(dato)}` : visTidsangivelse(dato));
const klokka = (tid: string) => tid.replace(':', '.');
const stor = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Når det er, med klokkeslett og siste dag når de er satt. */
export function visNaar({ dato, sluttdag, fraKlokka, tilKlokka }: Naar, tekst: Sidetekster['kalender']): string {
  const fra = fraKlokka && klokka(fraKlokka);
  const til = tilKlokka && klokka(tilKlokka);
  if (!sluttdag) return stor([dagen(dato), fra && tekst.kl(fra, til)].filter(Boolean).join(' '));
  return stor(tekst.tilOgMed([dagen(dato), fra && tekst.kl(fra, null)].filter(Boolean).join(' '), [dagen(sluttdag), til && tekst.kl(til, null)].filter(Boolean).join(' ')));
}
