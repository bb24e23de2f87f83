import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { StatistikkQuery } from '../../generated/graphql.ts';
import { visTall } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Hva vi kan telle i hvert område, og det kommunen selv har oppgitt. */
export function Omraadene({ omraader }: { omraader: StatistikkQuery['statistikk']['omraader'] }) {
  const tekst = useSidetekst('statistikk');
  return (
    <Seksjon tittel={tekst.omraader}>
      <Paragraph variant="long">{omraader.length === 0 ? tekst.ingenOmraader : tekst.omraaderForklart}</Paragraph>
      {omraader.map((ett) => (
        <div key={ett.navn} className="kort">
          <Heading level={3} data-size="xs">{ett.navn} <Oppdiktet er={ett.oppdiktet} /></Heading>
          <Paragraph>{ett.innbyggere !== null && ett.presisjon ? tekst.innbyggere(visTall(ett.innbyggere, ett.presisjon, ett.innbyggereTil)) : tekst.innbyggereUkjent}.</Paragraph>
          <Paragraph>{tekst.kretser(ett.antallGrunnkretser, ett.antallMedKode)}</Paragraph>
          <Kilde kilde={ett.kilde} />
        </div>
      ))}
    </Seksjon>
  );
}
