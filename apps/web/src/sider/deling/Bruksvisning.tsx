import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { DelPengebrukDocument, PengebruksutkastDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { DelSkjema } from './DelSkjema.tsx';
import { DELINGSTYPER, type Visning } from './delingstyper.ts';
import { DeltForbruk } from './DeltForbruk.tsx';

/** Nøyaktig det som går ut om bruken av penger i et år. Det som ikke er kjent, går ut som et spenn. */
export function Bruksvisning({ aar, nettverk, aapent, lukk }: Visning & { aar: number }) {
  const { forhaandsvisning } = useSidetekst('deling');
  const { bruk: tekst } = useSidetekst('delingsvalg');
  const spoerring = useSpoerring(PengebruksutkastDocument, { aar }, DELINGSTYPER);
  const del = useHandling(DelPengebrukDocument);
  return (
    <Dialogvindu tittel={forhaandsvisning.tittel(tekst.navn(aar))} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.pengebruksutkast}>
        {({ forbruk, satsing, oppdiktet, utenLinje, kontrollsum }) => (
          <>
            <Paragraph variant="long">{tekst.tekst(nettverk)} {forhaandsvisning.satsing(satsing)}</Paragraph>
            <OppdiktetForklart er={oppdiktet} />
            <DeltForbruk forbruk={forbruk} />
            {utenLinje > 0 && <Alert data-color="info"><Paragraph>{tekst.utenLinje(utenLinje)}</Paragraph></Alert>}
            <DelSkjema
              key={kontrollsum} navn={`del-bruk-${aar}`} bekreft={tekst.bekreft} aapent={aapent} lukk={lukk} hentIgjen={spoerring.hentIgjen}
              del={(valg) => del({ input: { aar, kontrollsum, ...valg } })}
            />
          </>
        )}
      </Hentet>
    </Dialogvindu>
  );
}
