import { Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { NasjonaltTema } from '#libs/contracts';
import { GjennomgaaErfaringDocument, PubliserErfaringDocument, type EnErfaringFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

const NyttForslag = lat(() => import('./Forslagsskjemaer.tsx').then((fil) => fil.NyttForslag));
const SvarPaaForslag = lat(() => import('./Forslagsskjemaer.tsx').then((fil) => fil.SvarPaaForslag));

/** Det koordinatoren og eieren gjør sammen. De andre ser det ikke. */
export function Redaksjon({ erfaring }: { erfaring: EnErfaringFragment }) {
  const { redaksjon: tekst } = useSidetekst('erfaring');
  const gjennomgaa = useHandling(GjennomgaaErfaringDocument);
  const publiser = useHandling(PubliserErfaringDocument);
  const [vindu, settVindu] = useState<'forslag' | 'gjennomgaa' | 'publiser' | null>(null);
  const kan = (handling: string) => erfaring.handlinger.includes(handling);
  const lukk = () => settVindu(null);
  if (erfaring.handlinger.length === 0 && erfaring.forslag.length === 0) return null;
  return (
    <Seksjon tittel={tekst.tittel}>
      <Paragraph>{erfaring.gjennomgaatt ? tekst.gjort(visDag(erfaring.gjennomgaatt)) : tekst.ikke}{erfaring.gjennomgaatt && erfaring.status === 'delt' && !erfaring.egen && ` ${tekst.venter}`}</Paragraph>
      {erfaring.forslag.length > 0 && <ul className="rader">{erfaring.forslag.map((forslag) => <Forslaget key={forslag.id} forslag={forslag} kanSvare={kan('svarPaaForslag')} />)}</ul>}
      <div className="knapper skjul-paa-papir">
        {kan('publiserErfaring') && <Button onClick={() => settVindu('publiser')}>{tekst.publiser}</Button>}
        {kan('gjennomgaaErfaring') && <Button onClick={() => void gjennomgaa({ input: { erfaringId: erfaring.id, utgave: erfaring.utgave } })}>{tekst.gjennomgaa}</Button>}
        {kan('createErfaringsforslag') && <Button variant="secondary" onClick={() => settVindu('forslag')}>{tekst.foreslaa}</Button>}
      </div>
      <Suspense>{vindu === 'forslag' && <NyttForslag erfaringId={erfaring.id} lukk={lukk} />}</Suspense>
      {vindu === 'publiser' && <Bekreft tittel={tekst.publiserTittel} tekst={tekst.publiserTekst} knapp={tekst.publiser} lukk={lukk} gjoer={() => publiser({ id: erfaring.id })} />}
    </Seksjon>
  );
}

function Forslaget({ forslag, kanSvare }: { forslag: EnErfaringFragment['forslag'][number]; kanSvare: boolean }) {
  const { redaksjon: tekst } = useSidetekst('erfaring');
  const { temaord } = useTekst();
  const [svarer, settSvarer] = useState(false);
  return (
    <li>
      <p><strong>{tekst.slag[forslag.slag]}</strong>: {forslag.slag === 'tema' ? temaord.tema[forslag.forslag as NasjonaltTema] ?? forslag.forslag : forslag.forslag} <Tag data-color={forslag.svar ? 'neutral' : 'warning'} variant="outline">{forslag.svar ? tekst.svar[forslag.svar] : tekst.ubesvart}</Tag></p>
      {forslag.begrunnelse && <Paragraph className="dempet">{forslag.begrunnelse}</Paragraph>}
      {forslag.svartekst && <Paragraph>{forslag.svartekst}</Paragraph>}
      {kanSvare && !forslag.svar && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => settSvarer(true)}>{tekst.svarKnapp}</Button>}
      <Suspense>{svarer && <SvarPaaForslag forslag={forslag} lukk={() => settSvarer(false)} />}</Suspense>
    </li>
  );
}
