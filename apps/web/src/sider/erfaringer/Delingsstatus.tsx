import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { erfaringsadresse } from '#libs/contracts';
import { LukkErfaringDocument, TrekkTilbakeErfaringDocument, type EnErfaringsdelingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';
import { Gjennomgangsmerke } from '../erfaringsbank/Gjennomgangsmerke.tsx';

const Aapningsvisning = lat(() => import('./Aapningsvisning.tsx').then((fil) => fil.Aapningsvisning));

/** Hva de andre ser nå, og hvem som har åpnet det. */
export function Delingsstatus({ deling }: { deling: EnErfaringsdelingFragment }) {
  const { aapning, egne } = useSidetekst('erfaring');
  const felles = useSidetekst('deling');
  const trekk = useHandling(TrekkTilbakeErfaringDocument);
  const lukkForAlle = useHandling(LukkErfaringDocument);
  const [spoer, settSpoer] = useState<'trekk' | 'aapne' | 'lukk' | null>(null);
  const ferdig = () => settSpoer(null);
  const kan = (handling: string) => deling.handlinger.includes(handling);
  if (deling.trukket) return <Paragraph className="dempet">{egne.trukket(visDag(deling.trukket))}</Paragraph>;
  return (
    <>
      <Paragraph>{egne.delt(deling.utgave, visDag(deling.delt))}. <Gjennomgangsmerke status={deling.status} gjennomgaatt={deling.gjennomgaatt} /></Paragraph>
      {deling.utdatert && <Alert data-color="warning"><Paragraph>{egne.endret}.</Paragraph></Alert>}
      <Paragraph className="dempet">{deling.lest.length === 0 ? egne.ingenLest : deling.lest.map(({ rom, navn, antall, sist }) => egne.lest(felles.rom(rom, navn), antall, visDag(sist))).join(' ')}</Paragraph>
      {deling.aapnet && <Paragraph>{aapning.aapnet(visDag(deling.aapnet))}. <a className="ds-link" href={erfaringsadresse(deling.id)}>{aapning.se}</a></Paragraph>}
      <div className="knapper skjul-paa-papir">
        <Banklenke id={deling.id}>{egne.seHosAndre}</Banklenke>
        {kan('aapneErfaring') && <Button variant="secondary" onClick={() => settSpoer('aapne')}>{aapning.knapp}</Button>}
        {kan('lukkErfaring') && <Button variant="secondary" onClick={() => settSpoer('lukk')}>{aapning.lukk}</Button>}
        {kan('trekkTilbakeErfaring') && <Button variant="secondary" data-color="danger" onClick={() => settSpoer('trekk')}>{egne.trekk}</Button>}
      </div>
      {spoer === 'trekk' && <Bekreft farlig tittel={egne.trekkTittel} tekst={egne.trekkTekst} knapp={egne.trekk} lukk={ferdig} gjoer={() => trekk({ id: deling.id })} />}
      {spoer === 'lukk' && <Bekreft tittel={aapning.lukkTittel} tekst={aapning.lukkTekst} knapp={aapning.lukk} lukk={ferdig} gjoer={() => lukkForAlle({ id: deling.id })} />}
      <Suspense>{spoer === 'aapne' && <Aapningsvisning id={deling.id} lukk={ferdig} />}</Suspense>
    </>
  );
}
