import { Heading } from '@digdir/designsystemet-react';
import type { VeiviserstoffetFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Kilde } from '../../ui/Kilde.tsx';

/** Råd, litteratur, lover eller eksempler i en fase. */
export function Stoffet({ tittel, stoff }: { tittel: string; stoff: VeiviserstoffetFragment[] }) {
  const tekst = useSidetekst('veiviser');
  if (stoff.length === 0) return null;
  return (
    <div>
      <Heading level={3} data-size="2xs">{tittel}</Heading>
      <ul className="stoffliste">
        {stoff.map(({ kode, tekst: navn, type, utgiver, aar, kommune, merknad, kilde }) => {
          const om = [type, utgiver, kommune ? tekst.tilHvem(kommune, aar) : aar].filter(Boolean).join(', ');
          return (
            <li key={kode}>
              <p>{om ? <strong>{navn}</strong> : navn}{om && <span className="dempet"> {om}</span>}</p>
              {merknad && <p>{merknad}</p>}
              <Kilde kilde={kilde} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
