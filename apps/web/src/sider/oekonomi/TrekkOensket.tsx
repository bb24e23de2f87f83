import { TrekkOverfoeringDocument, type OverfoeringFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import type { Vindusvalg } from './EttVindu.tsx';

export function TrekkOensket({ overfoering, lukk, ferdig }: Vindusvalg & { overfoering: OverfoeringFragment }) {
  const { trekk: tekst } = useSidetekst('oekonomiskjema');
  const { pengeord } = useTekst();
  const trekk = useHandling(TrekkOverfoeringDocument);
  return (
    <Bekreft
      tittel={tekst.tittel(overfoering.navn)} tekst={tekst.tekst} knapp={tekst.knapp} lukk={lukk} ferdig={ferdig}
      visNaa={({ status }) => <p>{pengeord.overfoering[status as OverfoeringFragment['status']]}</p>}
      gjoer={(versjon = overfoering.versjon) => trekk({ input: { id: overfoering.id, versjon } })}
    />
  );
}
