import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { RemoveKonferansepostDocument, type SesjonsnotatetFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Notater } from './Notater.tsx';
import { Paameldinger } from './Paameldinger.tsx';
import type { Post } from './program.ts';

const Postvindu = lat(() => import('./Postvindu.tsx').then((fil) => fil.Postvindu));


/** Ett punkt: når og hva, hvem som holder det, plassene, og det som er skrevet ned derfra. */
export function Posten({ konferanseId, post, notater }: { konferanseId: string; post: Post; notater: SesjonsnotatetFragment[] | null }) {
  const tekst = useSidetekst('konferanse');
  const { ui, temaord } = useTekst();
  const fjern = useHandling(RemoveKonferansepostDocument);
  const [vindu, settVindu] = useState<'rediger' | 'fjern' | null>(null);
  const lukk = () => settVindu(null);
  const { id, slag, start, slutt, tema, tittel, hvem, beskrivelse, forskningspartner, lenker, sted, oppmoete, fremme, retur, kapasitet, antallPaameldt, antallVenter, handlinger } = post;
  const kan = (handling: string) => handlinger.includes(handling);
  const pause = slag === 'pause';
  const plassen = [kapasitet === null ? antallPaameldt > 0 && tekst.paameldte(antallPaameldt) : tekst.ledig(kapasitet - antallPaameldt, kapasitet), antallVenter > 0 && tekst.koe(antallVenter)].filter(Boolean).join(', ');
  return (
    <article className="konferansepost" id={`post-${id}`} data-slag={slag}>
      <div className="programradtittel">
        <Heading level={3} data-size="2xs"><span className="klokka">{slag === 'befaring' ? tekst.avgang(start, slutt) : tekst.klokka(start, slutt)}</span> {tittel}</Heading>
        <span className="radvalg skjul-paa-papir">
          {kan('updateKonferansepost') && <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(tittel)} onClick={() => settVindu('rediger')}><PencilIcon aria-hidden /></Button>}
          {kan('removeKonferansepost') && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(tittel)} onClick={() => settVindu('fjern')}><TrashIcon aria-hidden /></Button>}
        </span>
      </div>
      {!pause && <p><Tag data-size="sm" data-color="neutral">{tekst.slag[slag]}</Tag> {plassen && <strong>{plassen}</strong>}</p>}
      {beskrivelse && <p className="lesetekst">{beskrivelse}</p>}
      <Opplysninger rader={[[tekst.hvem, hvem], [tekst.forskning, forskningspartner], [tekst.tema, tema && temaord.tema[tema]], [tekst.sted, sted], [tekst.oppmoete, oppmoete], [tekst.fremme, fremme && tekst.kl(fremme)], [tekst.retur, retur], [tekst.lenker, lenker.length > 0 && <ul className="punkter">{lenker.map((lenke) => <li key={lenke.adresse}><a className="ds-link" href={lenke.adresse} rel="noreferrer noopener">{lenke.tittel}</a></li>)}</ul>]]} />
      {!pause && <Paameldinger post={post} />}
      {!pause && <Notater konferanseId={konferanseId} post={post} notater={notater} />}
      <Suspense>{vindu === 'rediger' && <Postvindu konferanseId={konferanseId} post={post} lukk={lukk} />}</Suspense>
      {vindu === 'fjern' && <Bekreft farlig tittel={ui.fjernHva(tittel)} tekst={tekst.fjernTekst} knapp={ui.fjern} lukk={lukk} visNaa={(rad) => <p>{String(rad.tittel ?? '')}</p>} gjoer={(versjon = post.versjon) => fjern({ input: { id, versjon } })} />}
    </article>
  );
}
