import { Ramme } from '../../skall/Ramme.tsx';
import { useTekst } from '../../tekst/tekst.tsx';
import { useInnlogging } from '../../tilgang/meg.tsx';
import { Feilside } from './Feilside.tsx';

export function IkkeFunnet() {
  const { skall: { feilside } } = useTekst();
  const { meg } = useInnlogging();
  return <Ramme meg={meg}><Feilside tittel={feilside.ikkeFunnet} tekst={feilside.ikkeFunnetTekst} til="/" lenke={feilside.tilForsiden} /></Ramme>;
}
