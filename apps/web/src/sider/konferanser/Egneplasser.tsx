import { Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { overlapper, type Post } from './program.ts';

/** Hva kommunen er meldt på, etter klokka, og hva av det som går samtidig. Uten noe, og når det er stengt, er det ingenting å si. */
export function Egneplasser({ poster, kommunenummer, aapen }: { poster: Post[]; kommunenummer: string; aapen: boolean }) {
  const { egne: tekst, rolle, iKoe, plassTilDere } = useSidetekst('konferanse');
  const egne = poster.map((post) => ({ post, mine: post.paameldinger.filter((en) => en.kommunenummer === kommunenummer) })).filter(({ mine }) => mine.length > 0);
  if (egne.length === 0 && !(aapen && poster.length > 0)) return null;
  return (
    <Seksjon tittel={tekst.tittel}>
      {egne.length === 0 && <Paragraph>{tekst.ingen}</Paragraph>}
      {egne.length > 0 && (
        <ul className="programliste">
          {egne.map(({ post, mine }) => {
            const samtidig = egne.filter((annen) => annen.post.id !== post.id && overlapper(annen.post, post)).map((annen) => annen.post.tittel);
            return (
              <li key={post.id}>
                <p><a className="ds-link" href={`#post-${post.id}`}>{post.tittel}</a></p>
                {mine.map((en) => <p key={en.id}>{tekst.rad(post.start, en.antall, rolle[en.rolle])}{en.koeplass !== null && <>, {iKoe(en.koeplass)}</>}. {en.kanFaaPlass && <strong>{plassTilDere}</strong>}</p>)}
                {samtidig.length > 0 && <p className="dempet">{tekst.samtidig(samtidig.join(', '))}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </Seksjon>
  );
}
