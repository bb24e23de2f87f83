import { Button, Tag } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { RemoveLeddbeleggDocument, RestoreLeddbeleggDocument, type VirkningskjedeFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Angre } from '../../ui/Angre.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';

type Belegg = VirkningskjedeFragment['ledd'][number]['belegg'][number];
const Leddvindu = lat(() => import('./Leddvindu.tsx').then((fil) => fil.Leddvindu));
const Beleggvindu = lat(() => import('./Beleggvindu.tsx').then((fil) => fil.Beleggvindu));
const farge = { antatt: 'neutral', indikasjon: 'info', sannsynliggjort: 'success', dokumentert: 'success' } as const;

/** Leddet mellom to plasser: graden først, så hvorfor. */
export function Leddet({ ledd, kan }: { ledd: VirkningskjedeFragment['ledd'][number]; kan: (handling: string) => boolean }) {
  const tekst = useSidetekst('programteori');
  const { ui } = useTekst();
  const fjern = useHandling(RemoveLeddbeleggDocument);
  const hentTilbake = useHandling(RestoreLeddbeleggDocument);
  const [vindu, settVindu] = useState<{ hva: 'ledd' } | { hva: 'belegg'; belegg: Belegg | null } | { hva: 'fjern'; belegg: Belegg } | null>(null);
  const [fjernet, settFjernet] = useState<Belegg | null>(null);
  const { grad, antakelse, maanederFra, maanederTil, rivaliserende, gradbegrunnelse, belegg } = ledd;
  const navn = tekst.ledd[ledd.slag];
  const lukk = () => settVindu(null);
  return (
    <div className="leddet">
      <p><Tag data-color={farge[grad]} data-size="sm">{tekst.grad[grad]}</Tag> {belegg.length === 0 && <span className="dempet">{tekst.utenBelegg}</span>}</p>
      <Opplysninger rader={[[tekst.antakelse, antakelse], [tekst.tid, maanederFra !== null && tekst.tidSvar(maanederFra, maanederTil)], [tekst.rivaliserende, rivaliserende.length > 0 && <Punkter punkter={rivaliserende} />], [tekst.begrunnelse, gradbegrunnelse]]} />
      {fjernet && <Angre tekst={tekst.fjernet} angre={() => hentTilbake({ input: { id: fjernet.id } })} ferdig={() => settFjernet(null)} />}
      {belegg.length > 0 && (
        <ul className="rader">
          {belegg.map((ett) => (
            <li key={ett.id}>
              <div className="radinnhold"><p><strong>{tekst.slag[ett.slag]}.</strong> {ett.tekst}</p>{ett.henvisning && <p className="dempet">{ett.henvisning}</p>}<Kilde kilde={ett.kilde} /></div>
              <div className="radvalg skjul-paa-papir">
                {kan('updateLeddbelegg') && <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(kort(ett.tekst))} onClick={() => settVindu({ hva: 'belegg', belegg: ett })}><PencilIcon aria-hidden /></Button>}
                {kan('removeLeddbelegg') && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(kort(ett.tekst))} onClick={() => settVindu({ hva: 'fjern', belegg: ett })}><TrashIcon aria-hidden /></Button>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {(kan('updateVirkningsledd') || kan('addLeddbelegg')) && (
        <p className="leddvalg skjul-paa-papir">
          {kan('updateVirkningsledd') && <Button variant="tertiary" data-size="sm" aria-label={ui.redigerHva(tekst.redigerLedd(navn))} onClick={() => settVindu({ hva: 'ledd' })}><PencilIcon aria-hidden />{ui.rediger}</Button>}
          {kan('addLeddbelegg') && <Button variant="tertiary" data-size="sm" aria-label={`${tekst.leggBelegg} ${navn}`} onClick={() => settVindu({ hva: 'belegg', belegg: null })}><PlusIcon aria-hidden />{tekst.leggBelegg}</Button>}
        </p>
      )}
      <Suspense>
        {vindu?.hva === 'ledd' && <Leddvindu ledd={ledd} tittel={ui.redigerHva(tekst.redigerLedd(navn))} lukk={lukk} />}
        {vindu?.hva === 'belegg' && <Beleggvindu leddId={ledd.id} belegg={vindu.belegg} lukk={lukk} />}
      </Suspense>
      {vindu?.hva === 'fjern' && (
        <Bekreft
          farlig tittel={ui.fjernHva(kort(vindu.belegg.tekst))} tekst={tekst.fjernTekst} knapp={ui.fjern} lukk={lukk} visNaa={(rad) => <p>{String(rad.tekst ?? '')}</p>}
          gjoer={(versjon = vindu.belegg.versjon) => fjern({ input: { id: vindu.belegg.id, versjon } })} ferdig={() => { settFjernet(vindu.belegg); lukk(); }}
        />
      )}
    </div>
  );
}

const kort = (tekst: string) => (tekst.length > 60 ? `${tekst.slice(0, 57).trimEnd()} …` : tekst);
