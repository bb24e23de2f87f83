import { Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { NasjonaltTema } from '#libs/contracts';
import { GjennomgaaErfaringDocument, PubliserErfaringDocument, TrekkErfaringsforslagDocument, type EnErfaringFragment, type ErfaringsinnholdetFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { useTilDel } from '../../ui/useTilDel.ts';

const NyttForslag = lat(() => import('./Forslagsskjemaer.tsx').then((fil) => fil.NyttForslag));
const Ordlyd = lat(() => import('./utgave/Ordlyd.tsx').then((fil) => fil.Ordlyd));
const SvarPaaForslag = lat(() => import('./Forslagsskjemaer.tsx').then((fil) => fil.SvarPaaForslag));

/** Det koordinatoren og eieren gjør sammen. De andre ser det ikke. */
export function Redaksjon({ erfaring, innhold }: { erfaring: EnErfaringFragment; innhold: ErfaringsinnholdetFragment }) {
  const { redaksjon: tekst } = useSidetekst('erfaring');
  const gjennomgaa = useHandling(GjennomgaaErfaringDocument);
  const publiser = useHandling(PubliserErfaringDocument);
  const [vindu, settVindu] = useState<'forslag' | 'gjennomgaa' | 'publiser' | null>(null);
  const kan = (handling: string) => erfaring.handlinger.includes(handling);
  const lukk = () => settVindu(null);
  useTilDel();
  if (erfaring.handlinger.length === 0 && erfaring.forslag.length === 0) return null;
  return (
    <Seksjon id="redaksjon" tittel={tekst.tittel}>
      <Paragraph>{erfaring.gjennomgaatt ? tekst.gjort(visDag(erfaring.gjennomgaatt)) : tekst.ikke}{erfaring.gjennomgaatt && erfaring.status === 'delt' && !erfaring.egen && ` ${tekst.venter}`}</Paragraph>
      {erfaring.forslag.length > 0 && <ul className="rader">{erfaring.forslag.map((forslag) => <Forslaget key={forslag.id} forslag={forslag} kanSvare={kan('svarPaaForslag')} kanTrekke={kan('trekkErfaringsforslag')} />)}</ul>}
      <div className="knapper skjul-paa-papir">
        {kan('publiserErfaring') && <Button onClick={() => settVindu('publiser')}>{tekst.publiser}</Button>}
        {kan('gjennomgaaErfaring') && <Button onClick={() => void gjennomgaa({ input: { erfaringId: erfaring.id, utgave: erfaring.utgave } })}>{erfaring.gjennomgaatt ? tekst.gjennomgaaSvar : tekst.gjennomgaa}</Button>}
        {kan('createErfaringsforslag') && <Button variant="secondary" onClick={() => settVindu('forslag')}>{tekst.foreslaa}</Button>}
      </div>
      <Suspense>{vindu === 'forslag' && <NyttForslag erfaringId={erfaring.id} innhold={innhold} lukk={lukk} />}</Suspense>
      {vindu === 'publiser' && <Bekreft tittel={tekst.publiserTittel} tekst={tekst.publiserTekst} knapp={tekst.publiser} lukk={lukk} gjoer={() => publiser({ id: erfaring.id })} />}
    </Seksjon>
  );
}

function Forslaget({ forslag, kanSvare, kanTrekke }: { forslag: EnErfaringFragment['forslag'][number]; kanSvare: boolean; kanTrekke: boolean }) {
  const { redaksjon: tekst, felter } = useSidetekst('erfaring');
  const { temaord } = useTekst();
  const trekk = useHandling(TrekkErfaringsforslagDocument);
  const [vindu, settVindu] = useState<'svar' | 'trekk' | null>(null);
  const lukk = () => settVindu(null);
  const staar = !forslag.svar && !forslag.trukket;
  const hva = forslag.felt ? felter[forslag.felt] : forslag.slag === 'tema' ? temaord.tema[forslag.forslag as NasjonaltTema] ?? forslag.forslag : forslag.forslag;
  return (
    <li>
      <div className="radinnhold">
        <p><strong>{tekst.slag[forslag.slag]}</strong>: {hva} <Tag data-color={staar ? 'warning' : 'neutral'} variant="outline">{forslag.trukket ? tekst.trukket(visDag(forslag.trukket)) : forslag.svar ? tekst.svar[forslag.svar] : tekst.ubesvart}</Tag></p>
        {forslag.felt && <Suspense><Ordlyd fra={forslag.fra ?? ''} til={forslag.forslag} /></Suspense>}
        {forslag.utdatert && !forslag.trukket && <Paragraph>{tekst.utdatert}</Paragraph>}
        {forslag.begrunnelse && <Paragraph className="dempet">{forslag.begrunnelse}</Paragraph>}
        {forslag.svartekst && <Paragraph>{forslag.svartekst}</Paragraph>}
      </div>
      {kanSvare && staar && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => settVindu('svar')}>{tekst.svarKnapp}</Button>}
      {kanTrekke && staar && <Button variant="tertiary" data-color="neutral" className="skjul-paa-papir" aria-label={tekst.trekkHva(hva)} onClick={() => settVindu('trekk')}>{tekst.trekk}</Button>}
      <Suspense>{vindu === 'svar' && <SvarPaaForslag forslag={forslag} lukk={lukk} />}</Suspense>
      {vindu === 'trekk' && <Bekreft tittel={tekst.trekkTittel} tekst={tekst.trekkTekst} knapp={tekst.trekk} lukk={lukk} gjoer={() => trekk({ id: forslag.id })} />}
    </li>
  );
}
