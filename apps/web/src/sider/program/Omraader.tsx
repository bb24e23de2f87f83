import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { OmraadeFragment } from '../../generated/graphql.ts';
import { visTall } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Grense } from './Grense.tsx';
import { Programdel } from './Programdel.tsx';
import { kan, type SatsingProps } from './satsing.ts';

const Omraadeskjema = lat(() => import('./Omraadeskjema.tsx').then((fil) => fil.Omraadeskjema));

/** Innbyggertallet er nevneren for mye; hvor sikkert det er, står ved det. */
export function Omraader({ satsing }: SatsingProps) {
  const { program: { omraader } } = useTekst();
  const programskjema = useSidetekst('programskjema');
  const innbyggere = ({ innbyggere: tall, innbyggerePresisjon, innbyggereTil }: OmraadeFragment) =>
    tall !== null && innbyggerePresisjon ? omraader.innbyggere(visTall(tall, innbyggerePresisjon, innbyggereTil)) : omraader.innbyggereUkjent;
  return (
    <Programdel<OmraadeFragment>
      id="omraader" tittel={omraader.tittel} nytt={kan(satsing, 'createOmraade') && omraader.nytt}
      vindustittel={(ett) => (ett ? programskjema.omraade.endre(ett.navn) : programskjema.omraade.nytt)}
      skjema={(ett, lukk) => <Omraadeskjema omraade={ett} lukk={lukk} />}
    >
      {(rediger) => (
        <>
          {satsing.omraader.length === 0 && <Paragraph>{omraader.ingen}</Paragraph>}
          <ul className="programliste">
            {satsing.omraader.map((ett) => (
              <li key={ett.id}>
                <article className="programrad">
                  <div className="programradtittel">
                    <Heading level={3} data-size="2xs">{ett.navn} <Oppdiktet er={ett.oppdiktet} /></Heading>
                    <span className="radvalg">{kan(satsing, 'updateOmraade') && rediger(ett, ett.navn)}</span>
                  </div>
                  <p>{innbyggere(ett)}</p>
                  <Opplysninger rader={[[omraader.grunnkretser, ett.grunnkretser.length > 0 && <Punkter punkter={ett.grunnkretser} />]]} />
                  <Grense omraade={ett} kanEndre={kan(satsing, 'setOmraadegrense')} />
                  <Kilde kilde={ett.kilde} />
                </article>
              </li>
            ))}
          </ul>
        </>
      )}
    </Programdel>
  );
}
