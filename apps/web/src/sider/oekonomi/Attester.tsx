import { AttesterForbrukDocument, type ForbrukFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visKroner } from '../../ui/penger.ts';
import type { Vindusvalg } from './EttVindu.tsx';

/** En annen enn den som førte, går god for bruken. */
export function Attester({ forbruk, lukk, ferdig }: Vindusvalg & { forbruk: ForbrukFragment }) {
  const { attester: tekst } = useSidetekst('oekonomiskjema');
  const oekonomi = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const attester = useHandling(AttesterForbrukDocument);
  const { beloep, ord } = forbruk;
  return (
    <Bekreft
      tittel={tekst.tittel(forbruk.navn)} knapp={tekst.knapp} lukk={lukk} ferdig={ferdig}
      tekst={beloep === null ? tekst.tekstOrd(ord ? pengeord.bruk[ord] : '') : tekst.tekst(oekonomi.forbruk.kroner(visKroner(beloep)))}
      visNaa={(rad) => <p>{[rad.navn, rad.reversertFordi].filter(Boolean).map(String).join(': ')}</p>}
      gjoer={(versjon = forbruk.versjon) => attester({ input: { id: forbruk.id, versjon } })}
    />
  );
}
