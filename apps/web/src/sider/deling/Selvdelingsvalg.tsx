import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { VelgSelvdelingDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import type { Spoer } from './Selvdeling.tsx';

/** Hva som går ut hver gang, før noen sier ja til det; eller hva det betyr å slutte. */
export function Selvdelingsvalg({ hva, paa, lukk }: Spoer & { lukk: () => void }) {
  const { selv: tekst, saksdokument } = useSidetekst('delingsvalg');
  const velg = useHandling(VelgSelvdelingDocument);
  if (!paa) return <Bekreft tittel={tekst.avTittel} tekst={tekst.avTekst} knapp={tekst.slaaAv} lukk={lukk} gjoer={() => velg({ input: { hva, paa, bekreftet: true } })} />;
  return (
    <Dialogvindu tittel={tekst.bekreftTittel(tekst.hva[hva])} lukk={lukk}>
      <Paragraph>{tekst.gaarUt[hva]}</Paragraph>
      <Alert data-color="warning"><Paragraph>{saksdokument}</Paragraph></Alert>
      <Skjema navn={`selvdeling-${hva}`} felter={tekst.felter} start={{ bekreftet: false }} knapp={tekst.slaaPaa} ferdig={lukk} avbryt={lukk} send={({ bekreftet }) => velg({ input: { hva, paa, bekreftet } })}>
        <Kryss navn="bekreftet" />
      </Skjema>
    </Dialogvindu>
  );
}
