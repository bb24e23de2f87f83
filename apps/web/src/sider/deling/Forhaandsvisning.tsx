import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { DelHandlingsplanDocument, DelingsutkastDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { DelSkjema } from './DelSkjema.tsx';
import { DeltInnhold } from './DeltInnhold.tsx';
import { DELINGSTYPER, type Visning } from './delingstyper.ts';

/** Nøyaktig det som går ut, før noen har sagt ja. Det som deles, er det som sto her: fingeravtrykket følger med. */
export function Forhaandsvisning({ aar, utgave, nettverk, aapent, lukk }: Visning & { aar: number; utgave: number }) {
  const { forhaandsvisning: tekst, plan } = useSidetekst('deling');
  const spoerring = useSpoerring(DelingsutkastDocument, { aar }, DELINGSTYPER);
  const del = useHandling(DelHandlingsplanDocument);
  return (
    <Dialogvindu tittel={tekst.tittel(plan(aar, utgave))} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.delingsutkast}>
        {({ satsing, oppdiktet, tiltakUtenTema, kontrollsum, ...utkast }) => (
          <>
            <Paragraph variant="long">{tekst.tekst(nettverk)} {tekst.satsing(satsing)}</Paragraph>
            <OppdiktetForklart er={oppdiktet} />
            {tiltakUtenTema > 0 && <Alert data-color="warning"><Paragraph>{tekst.utenTema(tiltakUtenTema)}</Paragraph></Alert>}
            <DeltInnhold beloep={utkast.beloep} tiltak={utkast.tiltak} innbyggere={utkast.innbyggere ?? null} omraader={utkast.omraader} />
            <DelSkjema
              key={kontrollsum} navn={`del-${aar}`} bekreft={tekst.bekreft} aapent={aapent} lukk={lukk} hentIgjen={spoerring.hentIgjen}
              del={(valg) => del({ input: { aar, kontrollsum, ...valg } })}
            />
          </>
        )}
      </Hentet>
    </Dialogvindu>
  );
}
