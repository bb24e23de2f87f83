import type { ReactNode } from 'react';
import { TilGjennomgangDocument, type TilGjennomgangQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Banklenke } from './Banklenke.tsx';

/** Det som venter på koordinatoren, med veien dit, over det den som leser, kom for. Resten vises samtidig, så ingenting flytter seg når køen er framme. */
export function TilGjennomgang({ children }: { children: ReactNode }) {
  const spoerring = useSpoerring(TilGjennomgangDocument, {}, 'ErfaringTilGjennomgang Erfaring');
  return <Hentet spoerring={spoerring} velg={(data) => data.erfaringerTilGjennomgang} linjer={10}>{(koe) => <><Koeen koe={koe} />{children}</>}</Hentet>;
}

function Koeen({ koe: { antall, erfaringer } }: { koe: TilGjennomgangQuery['erfaringerTilGjennomgang'] }) {
  const { venter: tekst } = useSidetekst('erfaring');
  return (
    <Seksjon tittel={tekst.tittel(antall)}>
      {antall === 0 ? <p className="dempet">{tekst.ingen}</p> : (
        <ul className="punkter">
          {erfaringer.map(({ id, kommune, tittel, utgave, gjennomgaatt, svar, siden, oppdiktet }) => (
            <li key={id}><Banklenke id={id}>{tittel}</Banklenke> <Oppdiktet er={oppdiktet} /> <span className="dempet">{[kommune, !gjennomgaatt && tekst.utgave(utgave), svar > 0 && tekst.svar(svar), tekst.siden(visDag(siden))].filter(Boolean).join(' · ')}</span></li>
          ))}
        </ul>
      )}
      {antall > erfaringer.length && <p className="dempet">{tekst.flere(antall - erfaringer.length)}</p>}
    </Seksjon>
  );
}
