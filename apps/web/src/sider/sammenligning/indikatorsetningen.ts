import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import type { Indikatorsvaret } from './Indikatorsvar.tsx';

type Tekst = Sidetekster['sammenligning']['indikator'];
type Celle = Indikatorsvaret['kommuner'][number]['celler'][number];

/** Flere enn noen få ramses ikke opp. */
const mestRamset = 6;

/** Tallet slik det kan leses, eller at det er skjult. */
export const tallet = ({ verdi, tilVerdi, presisjon, enhet }: Celle, tekst: Tekst): string => (verdi == null || !presisjon ? tekst.skjult : `${visTall(verdi, presisjon, tilVerdi ?? null)} ${enhet}`);

/** Det samme som tabellen, i én setning, for perioden en rekkefølge ville gjeldt. */
export function indikatorsetningen({ spoersmaal, kommuner, kolonner, rangertPeriode }: Indikatorsvaret, tekst: Tekst): string {
  const delt = kommuner.filter(({ celler }) => celler.length > 0);
  if (spoersmaal === 'deltakelse' || !rangertPeriode) return tekst.deltakelseSetning(delt.length, kolonner.length);
  const periode = visTidsangivelse(rangertPeriode);
  const iPerioden = delt.flatMap(({ navn, celler }) => celler.filter(({ kolonne }) => kolonne === rangertPeriode).map((celle): [string, string] => [navn, tallet(celle, tekst)]));
  return iPerioden.length > mestRamset ? tekst.mange(periode, iPerioden.length) : tekst.hver(periode, iPerioden);
}
