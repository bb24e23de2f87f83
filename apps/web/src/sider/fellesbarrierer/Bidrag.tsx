import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { EnBarrieresakFragment, EtBidragFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';

const KnyttBidrag = lat(() => import('./Saksskjemaer.tsx').then((fil) => fil.KnyttBidrag));

/** Det en kommune har sluppet. Uten tekst sies bare at den har barrieren, og hvor mange tiltak den treffer. */
export function Bidrag({ bidrag, saker, sakId, kan }: { bidrag: EtBidragFragment; saker: EnBarrieresakFragment[]; sakId: string; kan: boolean }) {
  const { art, eier, felles: tekst } = useSidetekst('barriere');
  const [velger, settVelger] = useState(false);
  return (
    <li>
      <div className="radinnhold">
        {bidrag.trukket ? <Paragraph className="dempet">{bidrag.kommune}: {tekst.trukket(visDag(bidrag.trukket))}</Paragraph> : (
          <>
            <Paragraph><strong>{bidrag.kommune}</strong> {tekst.utenTekst(bidrag.antallTiltak)}. {bidrag.art && art[bidrag.art]}{bidrag.loesningseier && `. ${tekst.maaLoeses(eier[bidrag.loesningseier].toLowerCase())}`}. <Oppdiktet er={bidrag.oppdiktet} /></Paragraph>
            {bidrag.tittel && <Paragraph variant="long"><q>{bidrag.tittel}</q>.{bidrag.tekst && ` ${bidrag.tekst}`}</Paragraph>}
            {bidrag.proevd && <Paragraph variant="long" className="dempet">{tekst.proevd}: {bidrag.proevd}</Paragraph>}
          </>
        )}
      </div>
      {kan && <div className="radvalg skjul-paa-papir"><Button variant="tertiary" data-size="sm" aria-label={sakId ? tekst.flyttHva(bidrag.kommune) : tekst.knyttHva(bidrag.kommune)} onClick={() => settVelger(true)}>{sakId ? tekst.flytt : tekst.knytt}</Button></div>}
      <Suspense>{velger && <KnyttBidrag bidrag={bidrag} saker={saker} sakId={sakId} lukk={() => settVelger(false)} />}</Suspense>
    </li>
  );
}
