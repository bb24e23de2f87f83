import { hiddenSymbol } from '#libs/contracts';
import type { ErfaringsinnholdetFragment } from '../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Et tall med presisjon, enhet og tid, eller en iakttakelse i ord. Et skjult tall vises som det. */
export function Resultatet({ resultat: { tekst, verdi, tilVerdi, presisjon, enhet, periode, sammenlignetMed, skjult } }: { resultat: ErfaringsinnholdetFragment['resultater'][number] }) {
  const { bank } = useSidetekst('erfaring');
  const tid = [periode && visTidsangivelse(periode), sammenlignetMed && bank.sammenlignet(visTidsangivelse(sammenlignetMed))].filter(Boolean).join(', ');
  return (
    <>
      {tekst}
      {skjult && <>: <span role="img" aria-label={bank.skjult}>{hiddenSymbol}</span> <span className="dempet">({bank.skjult})</span></>}
      {verdi !== null && presisjon && `: ${visTall(verdi, presisjon, tilVerdi)} ${enhet ?? ''}`}
      {tid && <span className="dempet"> ({tid})</span>}
    </>
  );
}
