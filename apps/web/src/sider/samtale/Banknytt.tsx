import { BanknyttDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';
import { VARSELTYPER } from './varseltyper.ts';

/** Hvor mye som venter og er nytt i banken, på én linje, med veien dit. Ingenting når det ikke er noe. `linje` er i en liste over annet som venter. */
export function Banknytt({ linje = false }: { linje?: boolean }) {
  const { linje: tekst } = useSidetekst('samtale');
  const { data } = useSpoerring(BanknyttDocument, {}, VARSELTYPER);
  if (!data) return null;
  const { nye, venter } = data.erfaringsvarseltall;
  const soek = data.lagredeSoek.reduce((sum, ett) => sum + ett.nye, 0);
  if (nye + venter + soek === 0) return null;
  return <p className={linje ? 'klart-til-deling' : undefined}><strong>{tekst.tittel}</strong> {venter > 0 && tekst.venter(venter)} {nye > 0 && tekst.nye(nye)} {soek > 0 && tekst.soek(soek)} <Banklenke>{tekst.dit}</Banklenke></p>;
}
