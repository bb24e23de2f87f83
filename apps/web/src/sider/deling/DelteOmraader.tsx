import { Heading } from '@digdir/designsystemet-react';
import { omraadekart } from '#libs/charts';
import type { DeltOmraadeFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { flateneI } from '../../ui/kart/flater.ts';

const maks = { bredde: 240, hoeyde: 180 };

/** Grensene som følger med planen, tegnet slik den som leser, får dem. */
export function DelteOmraader({ omraader }: { omraader: DeltOmraadeFragment[] }) {
  const { innhold: tekst } = useSidetekst('deling');
  return (
    <section>
      <Heading level={4} data-size="2xs">{tekst.omraader}</Heading>
      <ul className="romliste">
        {omraader.map(({ nr, navn, grense }) => (
          <li key={nr}>
            <Diagram filnavn="" maksBredde={maks.bredde} tegn={(bredde) => omraadekart({ tittel: navn, setning: tekst.omraade(navn), flater: flateneI(grense), bredde: Math.min(bredde, maks.bredde), mestHoeyde: maks.hoeyde })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
