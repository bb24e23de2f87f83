import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { DelHandlingsplanDocument, DelingsutkastDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { DeltInnhold } from './DeltInnhold.tsx';
import { DELINGSTYPER } from './delingstyper.ts';

/** Nøyaktig det som går ut, før noen har sagt ja. Det som deles, er det som sto her: fingeravtrykket følger med. */
export function Forhaandsvisning({ aar, utgave, nettverk, lukk }: { aar: number; utgave: number; nettverk: string; lukk: () => void }) {
  const { deling: { forhaandsvisning: tekst, plan } } = useTekst();
  const spoerring = useSpoerring(DelingsutkastDocument, { aar }, DELINGSTYPER);
  const del = useHandling(DelHandlingsplanDocument);
  return (
    <Dialogvindu tittel={tekst.tittel(plan(aar, utgave))} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.delingsutkast}>
        {(utkast) => (
          <>
            <Paragraph variant="long">{tekst.tekst(nettverk)} {tekst.satsing(utkast.satsing)}</Paragraph>
            <OppdiktetForklart er={utkast.oppdiktet} />
            {utkast.tiltakUtenTema > 0 && <Alert data-color="warning"><Paragraph>{tekst.utenTema(utkast.tiltakUtenTema)}</Paragraph></Alert>}
            <DeltInnhold beloep={utkast.beloep} tiltak={utkast.tiltak} innbyggere={utkast.innbyggere ?? null} />
            <Skjema
              key={utkast.kontrollsum} navn={`del-${aar}`} felter={{ bekreftet: tekst.bekreft }} start={{ bekreftet: false }} knapp={tekst.del} ferdig={lukk} avbryt={lukk}
              send={async ({ bekreftet }) => {
                const svar = await del({ input: { aar, kontrollsum: utkast.kontrollsum, bekreftet } });
                if (!svar.ok && svar.feil.kode === 'CONFLICT') spoerring.hentIgjen();
                return svar;
              }}
            >
              <Kryss navn="bekreftet" />
            </Skjema>
          </>
        )}
      </Hentet>
    </Dialogvindu>
  );
}
