import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ErfaringssoekQuery } from '../../../generated/graphql.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { Lenke } from '../../../ui/Lenke.tsx';
import { Oppdiktet } from '../../../ui/Oppdiktet.tsx';
import { useFasettnavn } from './useFasettnavn.ts';

type Treff = ErfaringssoekQuery['erfaringssoek']['treff'][number];

/** Én erfaring i svaret, med ordene merket, og hvorfor den kom opp. */
export function Soeketreff({ treff: { id, tittel, kommune, tema, utfall, evidensgrad, publisert, aar, oppdiktet, kort, utdrag, hvorfor, mangler } }: { treff: Treff }) {
  const tekst = useSidetekst('erfaringssoek');
  const navn = useFasettnavn();
  const { type, kode } = useRom().arbeidsrom;
  const adresse = type === 'kommune' ? `/${kode}/erfaringsbank/${id}` : `/felles/erfaringsbank/${id}`;
  return (
    <article className="kort">
      <Heading level={2} data-size="xs"><Lenke to={adresse as never}>{tittel}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      <p className="dempet">{[kommune, tema && navn('tema', tema), aar].filter(Boolean).join(' · ')}</p>
      <Paragraph variant="long"><Merket biter={kort} /></Paragraph>
      {utdrag.length > 0 && <Paragraph className="dempet">… <Merket biter={utdrag} /></Paragraph>}
      <p className="merker"><Tag data-color={utfall === 'stoppet' || utfall === 'utsatt' ? 'warning' : 'neutral'} variant="outline">{navn('utfall', utfall)}</Tag> <Tag data-color="info" variant="outline">{tekst.grad(evidensgrad)}</Tag>{!publisert && <> <Tag data-color="neutral" variant="outline">{tekst.ikkeGjennomgaatt}</Tag></>}</p>
      {hvorfor.length > 0 && (
        <p className="dempet" data-size="sm">
          {tekst.hvorfor} {hvorfor.map(({ ord, slag, felt }) => tekst.grunn(ord, slag, felt.map((sted) => tekst.sted[sted]))).join('; ')}.
          {mangler.length > 0 && ` ${tekst.mangler(mangler)}`}
        </p>
      )}
    </article>
  );
}

function Merket({ biter }: { biter: Treff['kort'] }) {
  return biter.map(({ tekst, treff }, nr) => (treff ? <mark key={nr}>{tekst}</mark> : <span key={nr}>{tekst}</span>));
}
