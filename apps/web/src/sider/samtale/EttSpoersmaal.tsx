import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { TrekkErfaringsspoersmaalDocument, type SamtalenFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';

const Svarskjema = lat(() => import('./Samtaleskjemaer.tsx').then((fil) => fil.Svarskjema));

/** Spørsmålet, svaret som gjelder, og de tidligere under. Det er eieren av erfaringen som svarer. */
export function EttSpoersmaal({ spoersmaal: { id, kommune, rolle, utgave, tekst: spurt, stilt, handlinger, svar }, eier }: { spoersmaal: SamtalenFragment['spoersmaal'][number]; eier: string }) {
  const tekst = useSidetekst('samtale');
  const trekk = useHandling(TrekkErfaringsspoersmaalDocument);
  const [vindu, settVindu] = useState<'svar' | 'trekk' | null>(null);
  const [siste, ...tidligere] = svar;
  const lukk = () => settVindu(null);
  return (
    <li>
      <div className="radinnhold">
        <p className="dempet">{tekst.hvem(kommune, rolle, visDag(stilt))} · {tekst.utgave(utgave)}</p>
        <Paragraph className="avsnitt">{spurt ?? <em>{tekst.trukket}</em>}</Paragraph>
        {siste && <div className="svaret"><p className="dempet">{tekst.svar}: {tekst.hvem(eier, siste.rolle, visDag(siste.tid))}{tekst.svarutgave(siste.utgave)}</p><Paragraph className="avsnitt">{siste.tekst}</Paragraph></div>}
        {tidligere.length > 0 && <details><summary>{tekst.tidligere}</summary><ul className="punkter">{tidligere.map((en) => <li key={en.utgave}>{tekst.hvem(eier, en.rolle, visDag(en.tid))}: <span className="avsnitt">{en.tekst}</span></li>)}</ul></details>}
      </div>
      <div className="radvalg skjul-paa-papir">
        {handlinger.includes('svarPaaErfaringsspoersmaal') && <Button variant="tertiary" onClick={() => settVindu('svar')}>{siste ? tekst.nyttSvar : tekst.svar}</Button>}
        {handlinger.includes('trekkErfaringsspoersmaal') && <Button variant="tertiary" data-color="neutral" onClick={() => settVindu('trekk')}>{tekst.trekk}</Button>}
      </div>
      <Suspense>{vindu === 'svar' && <Svarskjema spoersmaalId={id} naa={siste?.tekst ?? ''} lukk={lukk} />}</Suspense>
      {vindu === 'trekk' && <Bekreft tittel={tekst.trekkTittel} tekst={tekst.trekkTekst} knapp={tekst.trekk} lukk={lukk} gjoer={() => trekk({ id })} />}
    </li>
  );
}
