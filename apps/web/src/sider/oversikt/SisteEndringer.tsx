import { Paragraph } from '@digdir/designsystemet-react';
import type { OversiktQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tid } from '../../ui/Tid.tsx';

/** Det siste som skjedde. Sendes bare til den som kan lese loggen. */
export function SisteEndringer({ endringer }: { endringer: OversiktQuery['oversikt']['sisteEndringer'] }) {
  const { oversikt, ui } = useTekst();
  const logg = useSidetekst('logg');
  const rom = useRom().arbeidsrom.kode;
  return (
    <Seksjon tittel={oversikt.sisteEndringer}>
      {endringer.length === 0
        ? <Paragraph>{oversikt.ingenEndringer}</Paragraph>
        : (
          <ul className="endringer">
            {endringer.map(({ nr, tid, hvem, handling, navn }) => (
              <li key={nr}><strong>{hvem ?? ui.systemet}</strong> {logg.handlinger[handling] ?? handling}{navn && <>: {navn}</>} <span className="dempet"><Tid iso={tid} /></span></li>
            ))}
          </ul>
        )}
      <Lenke to="/$rom/logg" params={{ rom }} className="ds-link skjul-paa-papir">{oversikt.heleLoggen}</Lenke>
    </Seksjon>
  );
}
