import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { Mottaker } from '#libs/contracts';
import type { Svar } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Mottakervalg } from './Mottakervalg.tsx';

/** Slutten av hver forhåndsvisning: hvem det er for, hva det kan bli, og bekreftelsen. Er noe endret imens, vises det på nytt. */
export function DelSkjema({ navn, bekreft, aapent, del, hentIgjen, lukk }: {
  navn: string; bekreft: string; aapent: boolean; lukk: () => void; hentIgjen: () => void;
  del: (valg: { bekreftet: boolean; mottaker: Mottaker }) => Promise<Svar>;
}) {
  const { forhaandsvisning } = useSidetekst('deling');
  const tekst = useSidetekst('delingsvalg');
  return (
    <Skjema
      navn={navn} felter={{ mottaker: tekst.hvem, bekreftet: bekreft }} start={{ mottaker: 'nettverk', bekreftet: false }} knapp={forhaandsvisning.del} ferdig={lukk} avbryt={lukk}
      send={async ({ mottaker, bekreftet }) => {
        const svar = await del({ bekreftet, mottaker: mottaker as Mottaker });
        if (!svar.ok && svar.feil.kode === 'CONFLICT') hentIgjen();
        return svar;
      }}
    >
      <Mottakervalg aapent={aapent} />
      <Alert data-color="warning"><Paragraph>{tekst.saksdokument}</Paragraph></Alert>
      <Kryss navn="bekreftet" />
    </Skjema>
  );
}
