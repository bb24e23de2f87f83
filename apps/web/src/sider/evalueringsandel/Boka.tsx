import { Paragraph } from '@digdir/designsystemet-react';
import type { EnAndelFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { visKroner } from '../../ui/penger.ts';

/** Alt som er ført, det siste først. Det som ikke gjelder lenger, er ført tilbake, ikke slettet. */
export function Boka({ andel: { bok } }: { andel: EnAndelFragment }) {
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const { kode } = useRom().arbeidsrom;
  return (
    <>
      <details>
        <summary>{tekst.boka(bok.length)}</summary>
        <ul className="punkter">{bok.map(({ utgave, termin, beloep, foert, tilbake }, i) => <li key={i}>{tekst.bokrad(utgave, termin)}: {ui.kroner(visKroner(beloep))}, {tilbake ? tekst.foertTilbake : tekst.foertInn} {visDag(foert)}</li>)}</ul>
      </details>
      <Paragraph className="dempet">{tekst.viFoererSelv} {tekst.tilgangSiden} <Lenke to="/$rom/deling" params={{ rom: kode }} className="ds-link skjul-paa-papir">{tekst.tilDeling}</Lenke></Paragraph>
    </>
  );
}
