import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, CircleIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { RemoveFasekryssDocument, RestoreFasekryssDocument, type VeiviserpunktetFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Angre } from '../../ui/Angre.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Krysslenken } from './Krysslenken.tsx';

const Kryssvindu = lat(() => import('./Kryssvindu.tsx').then((fil) => fil.Kryssvindu));

/** Et resultat eller et spørsmål: om det er nådd, hva som viser det, hvem som krysset det av og når. */
export function Punktet({ punkt, slag }: { punkt: VeiviserpunktetFragment; slag: 'resultat' | 'spoersmaal' }) {
  const tekst = useSidetekst('veiviser');
  const { ui } = useTekst();
  const fjern = useHandling(RemoveFasekryssDocument);
  const hentTilbake = useHandling(RestoreFasekryssDocument);
  const [vindu, settVindu] = useState<'sett' | 'fjern' | null>(null);
  const [fjernet, settFjernet] = useState<string | null>(null);
  const { kode, tekst: navn, kryss, handlinger } = punkt;
  const lukk = () => settVindu(null);
  const kan = (handling: string) => handlinger.includes(handling);
  const [ja, nei, knapp, hva] = slag === 'resultat' ? [tekst.naaddOrd, tekst.gjenstaar, tekst.kryss, tekst.kryssHva] : [tekst.besvartOrd, tekst.ubesvart, tekst.svar, tekst.svarHva];
  return (
    <li id={kode} className="fasepunkt" data-naadd={kryss ? true : undefined}>
      <span className="fasetegn">{kryss ? <CheckmarkCircleFillIcon title={ja} /> : <CircleIcon title={nei} />}</span>
      <div className="radinnhold">
        <p>{navn} <Oppdiktet er={kryss?.oppdiktet ?? false} /></p>
        {kryss && (
          <>
            {kryss.tekst && <p className="fasebelegg">{kryss.tekst}</p>}
            {kryss.lenke && <p className="fasebelegg"><Krysslenken lenke={kryss.lenke} /></p>}
            <p className="dempet">{tekst.kryssetAv(kryss.hvem, visDag(kryss.tid))}</p>
          </>
        )}
        {fjernet && !kryss && <Angre tekst={tekst.fjernet} angre={() => hentTilbake({ input: { id: fjernet } })} ferdig={() => settFjernet(null)} />}
      </div>
      <div className="radvalg skjul-paa-papir">
        {kan('setFasekryss') && (kryss
          ? <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(navn)} onClick={() => settVindu('sett')}><PencilIcon aria-hidden /></Button>
          : <Button variant="tertiary" data-size="sm" aria-label={hva(navn)} onClick={() => settVindu('sett')}>{knapp}</Button>)}
        {kan('removeFasekryss') && kryss && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(navn)} onClick={() => settVindu('fjern')}><TrashIcon aria-hidden /></Button>}
      </div>
      <Suspense>{vindu === 'sett' && <Kryssvindu punkt={punkt} slag={slag} lukk={lukk} />}</Suspense>
      {vindu === 'fjern' && kryss && (
        <Bekreft
          farlig tittel={ui.fjernHva(navn)} tekst={tekst.fjernTekst} knapp={ui.fjern} lukk={lukk} visNaa={(rad) => <p>{String(rad.tekst ?? '')}</p>}
          gjoer={(versjon = kryss.versjon) => fjern({ input: { id: kryss.id, versjon } })} ferdig={() => { settFjernet(kryss.id); lukk(); }}
        />
      )}
    </li>
  );
}
