import { FunnavtalerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Avtale } from '../evalueringsavtale/EnAvtale.tsx';

/** Hva har vi avtalt, hva skal leveres når, og hvor leverer vi det? Rommet er avtalen, så den står ikke i adressen. */
export function Avtalerommets() {
  const tekst = useSidetekst('evaluering');
  const spoerring = useSpoerring(FunnavtalerDocument, {}, 'Evalueringsavtale Evalueringsavtaler');
  return (
    <Tilgang krever="evalueringsavtale.les">
      <Hentet spoerring={spoerring} velg={(data) => data.evalueringsavtaler.avtaler}>
        {([avtale]) => (avtale ? <Avtale id={avtale.id} /> : <><Sidetittel tittel={tekst.tittel} /><Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} /></>)}
      </Hentet>
    </Tilgang>
  );
}
