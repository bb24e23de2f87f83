import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { DelErfaringDocument, ErfaringsdelingsutkastDocument, type ErfaringsdelingsutkastQuery } from '../../generated/graphql.ts';
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
import { Opphavet } from '../tilpasning/Opphavet.tsx';
import { Innholdet } from '../erfaringsbank/Innholdet.tsx';
import { Bildeutvalg } from './bilder/Bildeutvalg.tsx';
import { SeOver } from './SeOver.tsx';
import { Vedleggsutvalg } from './vedlegg/Vedleggsutvalg.tsx';

type Utkast = ErfaringsdelingsutkastQuery['erfaringsdelingsutkast'];

/** Nøyaktig det som går ut, før noen har sagt ja. */
export function Erfaringsforhaandsvisning({ id, lukk }: { id: string; lukk: () => void }) {
  const { forhaand } = useSidetekst('erfaring');
  const spoerring = useSpoerring(ErfaringsdelingsutkastDocument, { id }, EGNE_TYPER);
  return (
    <Dialogvindu tittel={forhaand.tittel} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.erfaringsdelingsutkast}>{(utkast) => <Visningen id={id} utkast={utkast} lukk={lukk} endret={spoerring.hentIgjen} />}</Hentet>
    </Dialogvindu>
  );
}

function Visningen({ id, utkast: { nettverk, utgave, oppdiktet, kontrollsum, skjulte, seOver, innhold, bilder, bilderSomBlirIgjen, vedlegg }, lukk, endret }: { id: string; utkast: Utkast; lukk: () => void; endret: () => void }) {
  const { forhaand } = useSidetekst('erfaring');
  const del = useHandling(DelErfaringDocument);
  return (
    <>
      <Paragraph variant="long">{forhaand.tekst(nettverk, utgave)}</Paragraph>
      <OppdiktetForklart er={oppdiktet} />
      <SeOver funn={seOver} />
      {skjulte.length > 0 && (
        <Alert data-color="info">
          <Paragraph>{forhaand.skjulte}:</Paragraph>
          <ul className="punkter">{skjulte.map(({ hva, grunn }) => <li key={hva}>{hva === 'deltakere' ? forhaand.deltakere : hva} ({forhaand.grunn[grunn]})</li>)}</ul>
        </Alert>
      )}
      <div className="kort"><Paragraph className="hovedsetning">{innhold.tittel}</Paragraph><Opphavet tilpasset={innhold.tilpasset} /><Innholdet innhold={innhold} /><Bildene bilder={bilder} fjernedeBilder={0} /></div>
      <Bildeutvalg gaarUt={bilder} blirIgjen={bilderSomBlirIgjen} />
      <Vedleggsutvalg vedlegg={vedlegg} />
      <Alert data-color="warning"><Paragraph>{forhaand.saksdokument}</Paragraph></Alert>
      <Skjema
        key={kontrollsum} navn={`del-erfaring-${id}`} felter={forhaand.felter} start={{ bekreftet: false, kjentMedSaksdokument: false }} knapp={forhaand.del} ferdig={lukk} avbryt={lukk}
        send={async ({ bekreftet, kjentMedSaksdokument }) => {
          const svar = await del({ input: { id, kontrollsum, bekreftet, kjentMedSaksdokument } });
          // Er noe endret etter forhåndsvisningen, vises den på nytt.
          if (!svar.ok && svar.feil.kode === 'CONFLICT') endret();
          return svar;
        }}
      >
        <Kryss navn="bekreftet" />
        <Kryss navn="kjentMedSaksdokument" />
      </Skjema>
    </>
  );
}
