import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Satsing } from './satsing.ts';

export function Arbeidsmaate({ metoder }: { metoder: Satsing['metoder'] }) {
  const { program: { metode } } = useTekst();
  return (
    <Seksjon id="metode" tittel={metode.tittel}>
      {metoder.length === 0 && <Paragraph>{metode.ingen}</Paragraph>}
      {metoder.map((en) => (
        <article className="programrad" key={en.id}>
          <Heading level={3} data-size="2xs">{en.navn} <Oppdiktet er={en.oppdiktet} /></Heading>
          {en.opplaerteAnsatte !== null && <p>{metode.opplaerte(en.opplaerteAnsatte)}</p>}
          <Opplysninger rader={[
            [metode.steg, en.steg.length > 0 && <ol className="punkter">{en.steg.map((steg) => <li key={steg}>{steg}</li>)}</ol>],
            [metode.prinsipper, en.prinsipper.length > 0 && <Punkter punkter={en.prinsipper} />],
          ]} />
          <Kilde kilde={en.kilde} />
        </article>
      ))}
    </Seksjon>
  );
}
