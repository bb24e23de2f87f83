import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { BarrieredelingerDocument, TrekkTilbakeBarrieredelingDocument, type EnBarrieredelingFragment, type EnBarriereFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { BARRIEREDELINGSTYPER } from './barrieretyper.ts';
import { Saken } from './Saken.tsx';

const Barriereforhaandsvisning = lat(() => import('./Barriereforhaandsvisning.tsx').then((fil) => fil.Barriereforhaandsvisning));

/** Hva de andre ser av barrieren, hvem som har lest det, og hvor saken er. */
export function Barrieredelingen({ barriere }: { barriere: EnBarriereFragment }) {
  const { deling: tekst } = useSidetekst('barriere');
  const kan = useKan('deling.skriv');
  const spoerring = useSpoerring(BarrieredelingerDocument, {}, BARRIEREDELINGSTYPER);
  const [vindu, settVindu] = useState<'tall' | 'tekst' | null>(null);
  const kanDeles = barriere.status === 'aapen' || barriere.status === 'loeftet';
  return (
    <Seksjon tittel={tekst.tittel}>
      <Hentet spoerring={spoerring} velg={({ barrieredelinger }) => barrieredelinger.filter(({ barriereId }) => barriereId === barriere.id)}>
        {(delinger) => (
          <>
            {delinger.map((en) => <EnDeling key={en.id} deling={en} delTekst={() => settVindu('tekst')} />)}
            {delinger.every(({ trukket }) => trukket) && (
              <>
                <Paragraph variant="long">{kanDeles ? tekst.ikkeDeltTekst : tekst.utkastTekst}</Paragraph>
                {kan && kanDeles && <Button className="skjul-paa-papir" onClick={() => settVindu('tall')}>{tekst.seFoerst}</Button>}
              </>
            )}
          </>
        )}
      </Hentet>
      <Suspense>{vindu && <Barriereforhaandsvisning barriereId={barriere.id} hva={vindu} lukk={() => settVindu(null)} />}</Suspense>
    </Seksjon>
  );
}

function EnDeling({ deling, delTekst }: { deling: EnBarrieredelingFragment; delTekst: () => void }) {
  const { deling: tekst } = useSidetekst('barriere');
  const felles = useSidetekst('deling');
  const trekk = useHandling(TrekkTilbakeBarrieredelingDocument);
  const [spoer, settSpoer] = useState(false);
  if (deling.trukket) return <Paragraph className="dempet">{tekst.trukket(visDag(deling.trukket))}</Paragraph>;
  return (
    <article className="kort luft">
      <Paragraph>{tekst.delt(visDag(deling.delt))} {deling.tekstDelt ? tekst.tekstDelt(visDag(deling.tekstDelt)) : tekst.ikkeTekst}</Paragraph>
      {deling.utdatert && <Alert data-color="warning"><Paragraph>{tekst.utdatert}</Paragraph></Alert>}
      <Paragraph className="dempet">{deling.lest.length === 0 ? tekst.ikkeLest : deling.lest.map(({ rom, navn, antall, sist }) => `${felles.lestAv}: ${felles.rom(rom, navn)}, ${felles.ganger(antall)}, ${felles.sistLest} ${visDag(sist)}`).join('. ')}</Paragraph>
      <Saken sak={deling.sak} />
      <div className="knapper skjul-paa-papir">
        {deling.handlinger.includes('delBarrieretekst') && <Button variant="secondary" onClick={delTekst}>{tekst.delTekst}</Button>}
        {deling.handlinger.includes('trekkTilbakeBarrieredeling') && <Button variant="secondary" data-color="danger" onClick={() => settSpoer(true)}>{tekst.trekk}</Button>}
      </div>
      {spoer && <Bekreft farlig tittel={tekst.trekkTittel} tekst={tekst.trekkTekst} knapp={tekst.trekk} lukk={() => settSpoer(false)} gjoer={() => trekk({ id: deling.id })} />}
    </article>
  );
}
