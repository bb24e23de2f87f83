import { KlartTilDelingDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { DELINGSTYPER } from '../deling/delingstyper.ts';

/** Det som er ferdig og ikke delt, og det koordinatoren har minnet om. Ingenting når det ikke er noe. */
export function KlartTilDeling() {
  const { oversikt: { deling: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const { data } = useSpoerring(KlartTilDelingDocument, {}, DELINGSTYPER);
  if (!data) return null;
  const [klare, minnet] = [data.klartTilDeling.ferdige, data.klartTilDeling.paaminnelser.length];
  if (klare + minnet === 0) return null;
  return <p className="klart-til-deling">{klare > 0 && tekst.klart(klare)} {minnet > 0 && tekst.minnet(minnet)} <Lenke to="/$rom/deling" params={{ rom }}>{tekst.tilDeling}</Lenke></p>;
}
