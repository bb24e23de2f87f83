import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { CreateErfaringAvNotatDocument, DelSesjonsnotatDocument, RemoveSesjonsnotatDocument, RestoreSesjonsnotatDocument, TrekkTilbakeSesjonsnotatDocument, type SesjonsnotatetFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Angre } from '../../ui/Angre.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import type { Post } from './program.ts';

const Notatvindu = lat(() => import('./Notatvindu.tsx').then((fil) => fil.Notatvindu));
type Vindu = { hva: 'skriv'; notat: SesjonsnotatetFragment | null } | { hva: 'fjern' | 'del' | 'trekk' | 'erfaring'; notat: SesjonsnotatetFragment };

/** Det kommunene har delt herfra, og kommunens egne notater. `notater` er null for den som ikke har noen kommune. */
export function Notater({ konferanseId, post, notater }: { konferanseId: string; post: Post; notater: SesjonsnotatetFragment[] | null }) {
  const { notater: tekst } = useSidetekst('konferanse');
  const { ui } = useTekst();
  const skriv = useKan('sesjonsnotat.skriv');
  const { kode: rom } = useRom().arbeidsrom;
  const lagErfaring = useHandling(CreateErfaringAvNotatDocument);
  const [fjern, hentTilbake, del, trekk] = [useHandling(RemoveSesjonsnotatDocument), useHandling(RestoreSesjonsnotatDocument), useHandling(DelSesjonsnotatDocument), useHandling(TrekkTilbakeSesjonsnotatDocument)];
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const [fjernet, settFjernet] = useState<string | null>(null);
  const lukk = () => settVindu(null);
  const visNaa = (rad: Record<string, unknown>) => <p>{String(rad['tekst'] ?? '')}</p>;
  if (post.notater.length === 0 && notater === null) return null;
  return (
    <>
      {post.notater.length > 0 && (
        <details open className="konferansenotater">
          <summary>{tekst.fraAndre} ({post.notater.length})</summary>
          <ul className="rader">{post.notater.map((delt) => <li key={delt.id}><div className="radinnhold"><p><strong>{delt.kommune}.</strong> {delt.tekst} <Oppdiktet er={delt.oppdiktet} /></p><p className="dempet">{visDag(delt.delt)}</p></div></li>)}</ul>
        </details>
      )}
      {notater && notater.length > 0 && (
        <div className="konferansenotater">
          <p className="bolktittel">{tekst.tittel}</p>
          <ul className="rader">
            {notater.map((notat) => (
              <li key={notat.id}>
                <div className="radinnhold"><p>{notat.tekst} <Oppdiktet er={notat.oppdiktet} /></p><p className="dempet">{tekst.av(notat.hvem, visDag(notat.tid))}. {notat.delt ? tekst.delt : tekst.ikkeDelt}. {notat.utdatert && tekst.utdatert}</p>{notat.erfaringId && <p><Lenke to="/$rom/erfaringer/$id" params={{ rom, id: notat.erfaringId }}>{tekst.tilErfaringen}</Lenke></p>}</div>
                <div className="radvalg skjul-paa-papir">
                  {notat.handlinger.includes('delSesjonsnotat') && <Button variant="secondary" data-size="sm" aria-label={tekst.delHva(notat.tittel)} onClick={() => settVindu({ hva: 'del', notat })}>{tekst.del}</Button>}
                  {notat.handlinger.includes('createErfaringAvNotat') && <Button variant="tertiary" data-size="sm" aria-label={tekst.erfaringHva(notat.tittel)} onClick={() => settVindu({ hva: 'erfaring', notat })}>{tekst.erfaring}</Button>}
                  {notat.handlinger.includes('trekkTilbakeSesjonsnotat') && <Button variant="tertiary" data-size="sm" onClick={() => settVindu({ hva: 'trekk', notat })}>{tekst.trekk}</Button>}
                  {notat.handlinger.includes('updateSesjonsnotat') && <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(notat.tittel)} onClick={() => settVindu({ hva: 'skriv', notat })}><PencilIcon aria-hidden /></Button>}
                  {notat.handlinger.includes('removeSesjonsnotat') && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(notat.tittel)} onClick={() => settVindu({ hva: 'fjern', notat })}><TrashIcon aria-hidden /></Button>}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fjernet && <Angre tekst={tekst.fjernet} angre={() => hentTilbake({ input: { id: fjernet } })} ferdig={() => settFjernet(null)} />}
      {notater && skriv && <p className="skjul-paa-papir"><Button variant="tertiary" data-size="sm" aria-label={tekst.nyttFra(post.tittel)} onClick={() => settVindu({ hva: 'skriv', notat: null })}>{tekst.nytt}</Button></p>}
      <Suspense>{vindu?.hva === 'skriv' && <Notatvindu konferanseId={konferanseId} post={post} notat={vindu.notat} lukk={lukk} />}</Suspense>
      {vindu?.hva === 'fjern' && <Bekreft farlig tittel={ui.fjernHva(vindu.notat.tittel)} tekst={tekst.fjernTekst} knapp={ui.fjern} lukk={lukk} visNaa={visNaa} gjoer={(versjon = vindu.notat.versjon) => fjern({ input: { id: vindu.notat.id, versjon } })} ferdig={() => { settFjernet(vindu.notat.id); lukk(); }} />}
      {vindu?.hva === 'del' && <Bekreft tittel={tekst.delTittel} tekst={`${tekst.delTekst} «${vindu.notat.tekst}»`} knapp={tekst.delKnapp} lukk={lukk} visNaa={visNaa} gjoer={(versjon = vindu.notat.versjon) => del({ input: { id: vindu.notat.id, versjon, bekreftet: true } })} />}
      {vindu?.hva === 'erfaring' && <Bekreft tittel={tekst.erfaringTittel} tekst={tekst.erfaringTekst} knapp={tekst.erfaring} lukk={lukk} visNaa={visNaa} gjoer={(versjon = vindu.notat.versjon) => lagErfaring({ input: { id: vindu.notat.id, versjon } })} />}
      {vindu?.hva === 'trekk' && <Bekreft farlig tittel={tekst.trekkTittel} tekst={tekst.trekkTekst} knapp={tekst.trekk} lukk={lukk} gjoer={() => trekk({ input: { id: vindu.notat.id } })} />}
    </>
  );
}
