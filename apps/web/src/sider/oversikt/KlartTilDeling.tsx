import { Paragraph } from '@digdir/designsystemet-react';
import { DelingsgjoeremaalDocument, type DelingsgjoeremaalQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { DELINGSTYPER } from '../deling/delingstyper.ts';

/** Det som er ferdig og ikke delt, og det koordinatoren har minnet om. Ingenting når det ikke er noe. */
export function KlartTilDeling() {
  const { oversikt: { deling: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const { data } = useSpoerring(DelingsgjoeremaalDocument, {}, DELINGSTYPER);
  if (!data) return null;
  const [klare, minnet] = [antallKlare(data.delinger), data.delinger.paaminnelser.length];
  if (klare + minnet === 0) return null;
  return <Paragraph>{klare > 0 && tekst.klart(klare)} {minnet > 0 && tekst.minnet(minnet)} <Lenke to="/$rom/deling" params={{ rom }}>{tekst.tilDeling}</Lenke></Paragraph>;
}

const antallKlare = ({ kanDeles, kanDelesPerioder, kanDelesBruk }: DelingsgjoeremaalQuery['delinger']): number =>
  kanDeles.length + kanDelesPerioder.length + kanDelesBruk.filter(({ uattestert }) => uattestert === 0).length;
