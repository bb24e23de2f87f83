import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { TrekkTilbakeErfaringDocument, type EnErfaringsdelingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';

/** Hva de andre ser nå, og hvem som har åpnet det. */
export function Delingsstatus({ deling }: { deling: EnErfaringsdelingFragment }) {
  const { egne, status } = useSidetekst('erfaring');
  const felles = useSidetekst('deling');
  const trekk = useHandling(TrekkTilbakeErfaringDocument);
  const [spoer, settSpoer] = useState(false);
  if (deling.trukket) return <Paragraph className="dempet">{egne.trukket(visDag(deling.trukket))}</Paragraph>;
  return (
    <>
      <Paragraph>{egne.delt(deling.utgave, visDag(deling.delt))}. <Tag data-color={deling.status === 'publisert' ? 'success' : 'neutral'} variant="outline">{status[deling.status]}</Tag></Paragraph>
      {deling.utdatert && <Alert data-color="warning"><Paragraph>{egne.endret}.</Paragraph></Alert>}
      <Paragraph className="dempet">{deling.lest.length === 0 ? egne.ingenLest : deling.lest.map(({ rom, antall, sist }) => egne.lest(felles.rom(rom), antall, visDag(sist))).join(' ')}</Paragraph>
      <div className="knapper skjul-paa-papir">
        <Banklenke id={deling.id}>{egne.seHosAndre}</Banklenke>
        {deling.handlinger.includes('trekkTilbakeErfaring') && <Button variant="secondary" data-color="danger" onClick={() => settSpoer(true)}>{egne.trekk}</Button>}
      </div>
      {spoer && <Bekreft farlig tittel={egne.trekkTittel} tekst={egne.trekkTekst} knapp={egne.trekk} lukk={() => settSpoer(false)} gjoer={() => trekk({ id: deling.id })} />}
    </>
  );
}
