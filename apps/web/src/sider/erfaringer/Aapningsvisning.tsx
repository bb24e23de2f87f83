import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { AapneErfaringDocument, ErfaringsaapningsutkastDocument, type ErfaringsaapningsutkastQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Bildene } from '../erfaringsbank/Bildene.tsx';
import { EGNE_TYPER } from '../erfaringsbank/erfaringstyper.ts';
import { Innholdet } from '../erfaringsbank/Innholdet.tsx';
import { SeOver } from './SeOver.tsx';

type Utkast = ErfaringsaapningsutkastQuery['erfaringsaapningsutkast'];

/** Nøyaktig det alle får se, før noen har sagt ja. Et eget valg, for seg. */
export function Aapningsvisning({ id, lukk }: { id: string; lukk: () => void }) {
  const { aapning } = useSidetekst('erfaring');
  const spoerring = useSpoerring(ErfaringsaapningsutkastDocument, { id }, EGNE_TYPER);
  return (
    <Dialogvindu tittel={aapning.tittel} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.erfaringsaapningsutkast}>{(utkast) => <Visningen utkast={utkast} lukk={lukk} endret={spoerring.hentIgjen} />}</Hentet>
    </Dialogvindu>
  );
}

function Visningen({ utkast: { id, kommune, utgave, oppdiktet, innhold, seOver, adresse, lisens, kontrollsum, bilder, bilderBareForNettverket }, lukk, endret }: { utkast: Utkast; lukk: () => void; endret: () => void }) {
  const { aapning } = useSidetekst('erfaring');
  const aapne = useHandling(AapneErfaringDocument);
  return (
    <>
      <Paragraph variant="long">{aapning.tekst(kommune, utgave, `${location.host}${adresse}`)}</Paragraph>
      <OppdiktetForklart er={oppdiktet} />
      <SeOver funn={seOver} />
      <div className="kort"><Paragraph className="hovedsetning">{innhold.tittel}</Paragraph><Innholdet innhold={innhold} /><Bildene bilder={bilder} fjernedeBilder={0} /></div>
      {bilderBareForNettverket > 0 && <Paragraph className="dempet">{aapning.bareNettverket(bilderBareForNettverket)}</Paragraph>}
      <Alert data-color="warning"><Paragraph>{aapning.lisens(lisens)}</Paragraph></Alert>
      <Skjema
        key={kontrollsum} navn={`aapne-erfaring-${id}`} felter={aapning.felter} start={{ bekreftet: false, kjentMedLisens: false }} knapp={aapning.aapne} ferdig={lukk} avbryt={lukk}
        send={async ({ bekreftet, kjentMedLisens }) => {
          const svar = await aapne({ input: { id, kontrollsum, bekreftet, kjentMedLisens } });
          // Gjelder en annen utgave nå, vises den.
          if (!svar.ok && svar.feil.kode === 'CONFLICT') endret();
          return svar;
        }}
      >
        <Kryss navn="bekreftet" />
        <Kryss navn="kjentMedLisens" />
      </Skjema>
    </>
  );
}
