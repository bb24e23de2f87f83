import type { Feltforskjell } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Det som skiller to definisjoner, ett punkt for hvert felt. */
export function Forskjellene({ ulike }: { ulike: Feltforskjell[] }) {
  const { bruk: tekst, felt: navn, ...ord } = useSidetekst('fellesindikatorer');
  const lister: Record<string, Record<string, string>> = { retning: ord.retning, nivaa: ord.nivaa, telling: ord.telling };
  const vis = (felt: string, verdi: string | null) => (verdi === null ? tekst.tomt : lister[felt]?.[verdi] ?? verdi);
  return <ul className="punkter">{ulike.map(({ felt, egen, felles }) => <li key={felt}>{tekst.ulikRad(navn[felt], vis(felt, egen), vis(felt, felles))}</li>)}</ul>;
}
