import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Satsing } from './satsing.ts';

/** Hva som var vanskelig, og hva som ble gjort med det. */
export function Utfordringer({ utfordringer }: { utfordringer: Satsing['utfordringer'] }) {
  const { program: { utfordringer: tekst } } = useTekst();
  return (
    <Seksjon id="utfordringer" tittel={tekst.tittel}>
      {utfordringer.length === 0 && <Paragraph>{tekst.ingen}</Paragraph>}
      <ul className="programliste">
        {utfordringer.map((en) => (
          <li key={en.id}>
            <article className="programrad">
              <Heading level={3} data-size="2xs">{en.tema} <Oppdiktet er={en.oppdiktet} /></Heading>
              <Opplysninger rader={[[tekst.hva, en.beskrivelse], [tekst.respons, en.respons]]} />
              <Kilde kilde={en.kilde} />
            </article>
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}
