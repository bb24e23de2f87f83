import { Paragraph } from '@digdir/designsystemet-react';
import type { KonferansenFragment, SesjonsnotatetFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Egneplasser } from './Egneplasser.tsx';
import { Posten } from './Posten.tsx';
import { grupperProgram } from './program.ts';

/** Programmet etter klokka. Det som går samtidig, står samlet: sesjonene i en bolk, og befaringene som drar likt. */
export function Programmet({ konferanse: { id, poster, aapen }, notater }: { konferanse: KonferansenFragment; notater: SesjonsnotatetFragment[] | null }) {
  const tekst = useSidetekst('konferanse');
  const { type, kode } = useRom().arbeidsrom;
  return (
    <>
      {type === 'kommune' && <Egneplasser poster={poster} kommunenummer={kode} aapen={aapen} />}
      <Seksjon tittel={tekst.program}>
        {poster.length === 0 && <Paragraph>{tekst.ingenProgram}</Paragraph>}
        {grupperProgram(poster).map(({ noekkel, bolk, avgang, poster: samtidige }) => {
          const tittel = samtidige.length < 2 ? null : bolk !== null ? tekst.bolk(bolk) : avgang !== null ? tekst.avreiser(avgang) : null;
          return (
            <div key={noekkel} className={tittel ? 'konferansebolk' : undefined}>
              {tittel && <p className="bolktittel">{tittel}</p>}
              {samtidige.map((post) => <Posten key={post.id} konferanseId={id} post={post} notater={notater?.filter(({ postId }) => postId === post.id) ?? null} />)}
            </div>
          );
        })}
      </Seksjon>
    </>
  );
}
