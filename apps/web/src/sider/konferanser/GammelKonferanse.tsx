import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { EnTidligereKonferanseDocument, type EnTidligereKonferanseQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { useTilDel } from '../../ui/useTilDel.ts';
import { Romlenke } from './Romlenke.tsx';

type Konferansen = EnTidligereKonferanseQuery['tidligereKonferanser'][number];

/** En konferanse som har vært, etter programmet. */
export function GammelKonferanse({ kode }: { kode: string }) {
  const tekst = useSidetekst('konferanse');
  const { skall: { feilside } } = useTekst();
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(EnTidligereKonferanseDocument, {}, 'TidligereKonferanse');
  useTilDel(spoerring.data !== undefined);
  const konferanse = spoerring.data?.tidligereKonferanser.find((en) => en.kode === kode);
  return (
    <>
      <Romlenke className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilbake}</Romlenke>
      <Sidetittel tittel={konferanse?.tittel ?? tekst.tittel} sted={romnavn(useRom().arbeidsrom)}>
        {konferanse && <Paragraph>{tekst.naarHvor(visDag(konferanse.dato), konferanse.sted)}</Paragraph>}
        {konferanse && <Paragraph className="dempet">{konferanse.omfang} {tekst.gammel.personer}</Paragraph>}
        {konferanse && <Kilde kilde={konferanse.kilde} />}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={() => konferanse} linjer={12}>{(en) => (en ? <Innhold konferanse={en} /> : <Tom tittel={feilside.ikkeFunnet} tekst={feilside.ikkeFunnetTekst} />)}</Hentet>
    </>
  );
}

function Innhold({ konferanse: { tidsplan, poster } }: { konferanse: Konferansen }) {
  const { gammel: tekst } = useSidetekst('konferanse');
  const { temaord } = useTekst();
  const innlegg = poster.filter(({ slag }) => slag === 'innlegg');
  const bolker = [...new Set(innlegg.map(({ bolk }) => bolk))];
  return (
    <>
      <Seksjon tittel={tekst.tidsplan}><Opplysninger rader={tidsplan.map(({ klokka, hva }) => [klokka, hva])} /></Seksjon>
      {bolker.map((bolk) => {
        const iBolken = innlegg.filter((post) => post.bolk === bolk);
        return (
          <Seksjon key={bolk} tittel={tekst.bolk(bolk ?? 1, iBolken[0]!.klokka)}>
            {[...new Set(iBolken.map(({ tema }) => tema))].map((tema) => (
              <div key={tema} className="konferansebolk">
                <p className="bolktittel">{iBolken.find((post) => post.tema === tema)!.temanavn ?? (tema && temaord.tema[tema])}</p>
                {iBolken.filter((post) => post.tema === tema).map((post) => <Post key={post.kode} post={post} />)}
              </div>
            ))}
          </Seksjon>
        );
      })}
      <Seksjon tittel={tekst.befaringer}>{poster.filter(({ slag }) => slag === 'befaring').map((post) => <Post key={post.kode} post={post} />)}</Seksjon>
    </>
  );
}

function Post({ post }: { post: Konferansen['poster'][number] }) {
  const { hvem, forskning, oppmoete: moete, retur: hjem, gammel: tekst } = useSidetekst('konferanse');
  const befaring = post.slag === 'befaring';
  return (
    <article className="konferansepost">
      <Heading level={3} data-size="2xs" id={post.kode} tabIndex={-1}>{post.tittel ?? tekst.utenTittel}</Heading>
      {post.merknad && <p>{post.merknad}</p>}
      <Opplysninger rader={[
        [hvem, post.organisasjoner.join(', ')], [forskning, post.forskningspartner], [tekst.omraade, post.omraade], [tekst.avreise, befaring && [post.klokka && tekst.kl(post.klokka), post.transport?.toLowerCase()].filter(Boolean).join(', ')], [moete, post.oppmoete], [tekst.maal, post.maal],
        [tekst.start, post.start && tekst.kl(post.start)], [hjem, post.retur && tekst.kl(post.retur)], [tekst.prosjekter, post.prosjekter.join(', ')], [tekst.stikkord, post.stikkord.join(', ')],
      ]} />
      <Kilde kilde={post.kilde} />
    </article>
  );
}
