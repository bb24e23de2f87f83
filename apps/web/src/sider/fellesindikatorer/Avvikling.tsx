import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { RetireFellesindikatorDocument, type FellesindikatorFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { somTekst } from '../../ui/skjema/verdier.ts';

/** Å slutte å bruke en felles indikator krever en grunn: kommunene som måler den, skal få vite hvorfor. */
export function Avvikling({ indikator: { id, versjon, gjeldende }, lukk }: { indikator: FellesindikatorFragment; lukk: () => void }) {
  const { skjema: tekst, avvikle, avvikleHva } = useSidetekst('fellesindikatorer');
  const avvikl = useHandling(RetireFellesindikatorDocument);
  const fraRad = (rad: Rad) => ({ fordi: somTekst(rad.fordi) });
  return (
    <Dialogvindu tittel={avvikleHva(gjeldende.navn)} lukk={lukk}>
      <Skjema navn={`avvikle-${id}`} felter={tekst.avvikleFelter} start={{ fordi: '' }} versjon={versjon} fraRad={fraRad} knapp={avvikle} ferdig={lukk} avbryt={lukk} send={({ fordi }, naa) => avvikl({ input: { id, versjon: naa, fordi: fordi.trim() } })}>
        <Paragraph>{tekst.avvikleTekst}</Paragraph>
        <Tekstfelt navn="fordi" kreves maks={limits.setning} />
      </Skjema>
    </Dialogvindu>
  );
}
