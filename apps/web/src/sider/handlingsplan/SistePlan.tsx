import { Navigate, useParams } from '@tanstack/react-router';
import { HandlingsplanerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { NyPlanknapp } from './NyPlanknapp.tsx';
import { PLANTYPER } from './plantyper.ts';
import { Tom } from '../../ui/Tom.tsx';

/** Det siste året som har en plan; uten noen, det første skrittet. */
export function SistePlan() {
  const { rom } = useParams({ from: '/$rom/handlingsplan' });
  const spoerring = useSpoerring(HandlingsplanerDocument, {}, PLANTYPER);
  return (
    <Tilgang krever="handlingsplan.les">
      <Hentet spoerring={spoerring} velg={(data) => data.handlingsplaner[0]}>
        {(siste) => (siste ? <Navigate to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(siste.aar) }} replace /> : <IngenPlan />)}
      </Hentet>
    </Tilgang>
  );
}

function IngenPlan() {
  const { tittelUtenAar, ingen } = useSidetekst('handlingsplan');
  const romnavn = useRomnavn();
  return (
    <>
      <Sidetittel tittel={tittelUtenAar} sted={romnavn(useRom().arbeidsrom)} />
      <Tom tittel={ingen.tittel} tekst={ingen.tekst}><NyPlanknapp tekst={ingen.begynn} ellers={ingen.kanIkke} /></Tom>
    </>
  );
}
