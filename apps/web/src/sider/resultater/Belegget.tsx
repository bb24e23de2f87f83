import { Button, Heading } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { RemoveMaalbeleggDocument, RestoreMaalbeleggDocument, type MaalbeleggFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Angre } from '../../ui/Angre.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import type { Resultatmaal } from './resultattyper.ts';

const Beleggskjema = lat(() => import('./Beleggskjema.tsx').then((fil) => fil.Beleggskjema));

/** Det som er fortalt og undersøkt om et mål. */
export function Belegget({ maal, kanLeggeTil }: { maal: Resultatmaal; kanLeggeTil: boolean }) {
  const tekst = useSidetekst('resultater');
  const { ui } = useTekst();
  const [redigerer, settRedigerer] = useState<MaalbeleggFragment | 'nytt' | null>(null);
  const [fjerner, settFjerner] = useState<MaalbeleggFragment | null>(null);
  const [fjernet, settFjernet] = useState<MaalbeleggFragment | null>(null);
  const fjern = useHandling(RemoveMaalbeleggDocument);
  const hentTilbake = useHandling(RestoreMaalbeleggDocument);
  const kort = ({ tekst: hele }: MaalbeleggFragment) => (hele.length > 60 ? `${hele.slice(0, 57).trimEnd()} …` : hele);
  return (
    <div className="belegg">
      {maal.belegg.length > 0 && <Heading level={3} data-size="2xs">{tekst.maal.belegg}</Heading>}
      {fjernet && <Angre tekst={tekst.belegg.fjernet} angre={() => hentTilbake({ input: { id: fjernet.id } })} ferdig={() => settFjernet(null)} />}
      <ul className="rader">
        {maal.belegg.map((ett) => (
          <li key={ett.id}>
            <div className="radinnhold">
              <p><strong>{tekst.slag[ett.slag]}.</strong> {ett.tekst} <Oppdiktet er={ett.oppdiktet} /></p>
              <p className="dempet">{[ett.henvisning, tekst.belegg.fra(visTidsangivelse(ett.periode)), tekst.en.periodestatus(tekst.perioder.status[ett.periodestatus])].filter(Boolean).join('. ')}</p>
              <Kilde kilde={ett.kilde} />
            </div>
            <div className="radvalg skjul-paa-papir">
              {ett.handlinger.includes('updateMaalbelegg') && <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(kort(ett))} onClick={() => settRedigerer(ett)}><PencilIcon aria-hidden /></Button>}
              {ett.handlinger.includes('removeMaalbelegg') && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(kort(ett))} onClick={() => settFjerner(ett)}><TrashIcon aria-hidden /></Button>}
            </div>
          </li>
        ))}
      </ul>
      {kanLeggeTil && <Button variant="tertiary" className="skjul-paa-papir" aria-label={`${tekst.maal.leggBelegg}: ${maal.navn}`} onClick={() => settRedigerer('nytt')}><PlusIcon aria-hidden />{tekst.maal.leggBelegg}</Button>}
      {redigerer && <Beleggvindu maal={maal} belegg={redigerer === 'nytt' ? null : redigerer} lukk={() => settRedigerer(null)} />}
      {fjerner && (
        <Bekreft
          farlig tittel={ui.fjernHva(kort(fjerner))} tekst={tekst.belegg.fjernTekst} knapp={ui.fjern} lukk={() => settFjerner(null)}
          gjoer={(versjon = fjerner.versjon) => fjern({ input: { id: fjerner.id, versjon } })} visNaa={(rad) => <p>{String(rad.tekst ?? '')}</p>}
          ferdig={() => { settFjernet(fjerner); settFjerner(null); }}
        />
      )}
    </div>
  );
}

/** Ordene i skjemaet hentes når vinduet åpnes. */
function Beleggvindu({ maal, belegg, lukk }: { maal: Resultatmaal; belegg: MaalbeleggFragment | null; lukk: () => void }) {
  const { maal: tekst } = useSidetekst('resultater');
  const { ui } = useTekst();
  return <Dialogvindu tittel={belegg ? ui.redigerHva(tekst.belegg.toLowerCase()) : `${tekst.leggBelegg}: ${maal.navn}`} lukk={lukk}><Beleggskjema maalId={maal.id} belegg={belegg} lukk={lukk} /></Dialogvindu>;
}
