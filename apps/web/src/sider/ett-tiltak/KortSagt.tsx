import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { TiltakFragment } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Resultat } from './Resultat.tsx';

const FRAMME = 2;

/** Svaret på første skjerm: hva det er til, om det virker, og hva vi lærte. Resten av siden er hvordan vi vet det. */
export function KortSagt({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett } } = useTekst();
  const { hensikt, maal, resultater, laerdommer, oppdiktet } = tiltak;
  // Et tall sier mer om virkningen enn en omtale, så tallene kommer først.
  const viktigst = [...resultater].sort((a, b) => Number(b.verdi !== null) - Number(a.verdi !== null)).slice(0, FRAMME);
  const merke = (rad: { oppdiktet: boolean }) => <Oppdiktet er={rad.oppdiktet && !oppdiktet} />;
  return (
    <div className="kort-sagt">
      <Svar tittel={ett.kort.hva} tom={ett.kort.ingenHensikt}>
        {(hensikt || maal.length > 0) && <>{hensikt && <p>{hensikt}</p>}{maal.length > 0 && <div className="dempet"><Punkter punkter={maal.map(({ navn }) => navn)} /></div>}</>}
      </Svar>
      <Svar tittel={ett.kort.virker} tom={ett.kort.ingenResultater} lenke={resultater.length > FRAMME && <a className="ds-link" href="#resultater">{ett.kort.alleResultater(resultater.length)}</a>}>
        {viktigst.length > 0 && viktigst.map((rad) => <div key={rad.id}><Resultat resultat={rad} />{merke(rad)}</div>)}
      </Svar>
      <Svar tittel={ett.kort.laert} tom={ett.kort.ingenLaerdommer} lenke={laerdommer.length > FRAMME && <a className="ds-link" href="#laerdommer">{ett.kort.alleLaerdommer(laerdommer.length)}</a>}>
        {laerdommer.length > 0 && laerdommer.slice(0, FRAMME).map((rad) => <p key={rad.id}>{rad.tekst} {merke(rad)}</p>)}
      </Svar>
    </div>
  );
}

function Svar({ tittel, tom, lenke, children }: { tittel: string; tom: string; lenke?: ReactNode; children: ReactNode }) {
  return (
    <div className="svar">
      <Heading level={2} data-size="2xs">{tittel}</Heading>
      {children || <p className="dempet">{tom}</p>}
      {lenke && <p className="skjul-paa-papir">{lenke}</p>}
    </div>
  );
}
