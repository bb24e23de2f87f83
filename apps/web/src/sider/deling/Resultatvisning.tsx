import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { visTidsangivelse } from '#libs/contracts';
import { DelResultaterDocument, ResultatutkastDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { DELINGSTYPER } from './delingstyper.ts';
import { DelteTall } from './DelteTall.tsx';

/** Nøyaktig de tallene som går ut for en periode, med dem som er skjult, og det en må vite før en sier ja. */
export function Resultatvisning({ periode, utgave, nettverk, lukk }: { periode: string; utgave: number; nettverk: string; lukk: () => void }) {
  const { deling: { forhaandsvisning } } = useTekst();
  const tekst = useSidetekst('delteresultater');
  const spoerring = useSpoerring(ResultatutkastDocument, { periode }, DELINGSTYPER);
  const del = useHandling(DelResultaterDocument);
  return (
    <Dialogvindu tittel={forhaandsvisning.tittel(tekst.navn(visTidsangivelse(periode), utgave))} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.resultatutkast}>
        {(utkast) => {
          const skjulte = utkast.indikatorer.filter(({ verdi }) => verdi === null).length;
          return (
            <>
              <Paragraph variant="long">{tekst.tekst(nettverk)} {forhaandsvisning.satsing(utkast.satsing)}</Paragraph>
              <OppdiktetForklart er={utkast.oppdiktet} />
              <Alert data-color="warning"><Paragraph>{tekst.saksdokument}</Paragraph></Alert>
              <DelteTall tall={utkast.indikatorer} />
              {skjulte > 0 && <Alert data-color="info"><Paragraph>{tekst.skjult(skjulte)}</Paragraph></Alert>}
              {utkast.utelatt.length > 0 && <Paragraph>{tekst.utelatt(utkast.utelatt)}</Paragraph>}
              <Skjema
                key={utkast.kontrollsum} navn={`del-resultater-${periode}`} felter={{ bekreftet: tekst.bekreft }} start={{ bekreftet: false }} knapp={forhaandsvisning.del} ferdig={lukk} avbryt={lukk}
                send={async ({ bekreftet }) => {
                  const svar = await del({ input: { periode, kontrollsum: utkast.kontrollsum, bekreftet } });
                  if (!svar.ok && svar.feil.kode === 'CONFLICT') spoerring.hentIgjen();
                  return svar;
                }}
              >
                <Kryss navn="bekreftet" />
              </Skjema>
            </>
          );
        }}
      </Hentet>
    </Dialogvindu>
  );
}
