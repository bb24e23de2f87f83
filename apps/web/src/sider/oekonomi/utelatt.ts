import type { Sidetekster } from '../../tekst/sidetekst.ts';
import type { Aaret } from './pengetyper.ts';

/** Det summen ikke har med, eller bare har med som et spenn. En sum uten dette sier mer enn vi vet. */
export function utelatt({ linjer, forbruk, egeninnsats, ubeskrevet }: Pick<Aaret, 'linjer' | 'forbruk' | 'egeninnsats' | 'ubeskrevet'>, filtrert: boolean, tekst: Sidetekster['oekonomi']['tabell']): string[] {
  const medOrd = linjer.filter(({ brukt, forbruksord }) => brukt.fra !== brukt.til && forbruksord !== null).length;
  const utenLinje = forbruk.filter(({ poster, reversertTid }) => poster.length === 0 && reversertTid === null).map(({ navn }) => navn);
  const utenBeloep = linjer.filter(({ overfoeringsstatus, oensketOverfoert }) => oensketOverfoert === null && overfoeringsstatus !== null && overfoeringsstatus !== 'avslaatt').length;
  return [
    ...(filtrert ? [tekst.utvalg] : []), ...(ubeskrevet > 0 ? [tekst.ubeskrevet(ubeskrevet)] : []), ...(medOrd > 0 ? [tekst.medOrd(medOrd)] : []),
    ...(utenLinje.length > 0 ? [tekst.utenLinje(utenLinje)] : []), ...(utenBeloep > 0 ? [tekst.utenBeloep(utenBeloep)] : []), ...(egeninnsats.length > 0 ? [tekst.egeninnsats] : []),
  ];
}
