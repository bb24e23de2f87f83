import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { DelResultaterDocument, ResultatutkastDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { DelSkjema } from './DelSkjema.tsx';
import { DELINGSTYPER, type Visning } from './delingstyper.ts';
import { DelteTall } from './DelteTall.tsx';

/** Nøyaktig de tallene som går ut for en periode, med dem som er skjult, og det en må vite før en sier ja. */
export function Resultatvisning({ periode, utgave, nettverk, aapent, lukk }: Visning & { periode: string; utgave: number }) {
  const { forhaandsvisning } = useSidetekst('deling');
  const tekst = useSidetekst('delteresultater');
  const spoerring = useSpoerring(ResultatutkastDocument, { periode }, DELINGSTYPER);
  const del = useHandling(DelResultaterDocument);
  return (
    <Dialogvindu tittel={forhaandsvisning.tittel(tekst.navn(visTidsangivelse(periode), utgave))} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.resultatutkast}>
        {({ indikatorer, satsing, oppdiktet, utelatt, kontrollsum }) => {
          const skjulte = indikatorer.filter(({ verdi }) => verdi === null).length;
          return (
            <>
              <Paragraph variant="long">{tekst.tekst(nettverk)} {forhaandsvisning.satsing(satsing)}</Paragraph>
              <OppdiktetForklart er={oppdiktet} />
              <DelteTall tall={indikatorer} />
              {skjulte > 0 && <Alert data-color="info"><Paragraph>{tekst.skjult(skjulte)}</Paragraph></Alert>}
              {utelatt.length > 0 && <Paragraph>{tekst.utelatt(utelatt)}</Paragraph>}
              <Paragraph>{tekst.navnene}</Paragraph>
              <DelSkjema
                key={kontrollsum} navn={`del-resultater-${periode}`} bekreft={tekst.bekreft} aapent={aapent} lukk={lukk} hentIgjen={spoerring.hentIgjen}
                del={(valg) => del({ input: { periode, kontrollsum, ...valg } })}
              />
            </>
          );
        }}
      </Hentet>
    </Dialogvindu>
  );
}
