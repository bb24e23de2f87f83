import { Button } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { NyPlanknapp } from './NyPlanknapp.tsx';
import { kan, usePlanside, type Plan } from './plantyper.ts';

const rekkefoelge = ['sendTilBehandling', 'registrerPlanvedtak', 'sendPlan', 'registrerSvar', 'startNesteAar', 'nyUtgave', 'trekkFraBehandling'] as const;
type Handling = (typeof rekkefoelge)[number];

/** Det en kan gjøre med planen som helhet, det viktigste først. En plan i retur skal videre som en ny utgave. */
function handlingene(plan: Plan): Handling[] {
  const mulige = rekkefoelge.filter((handling) => kan(plan, handling));
  return plan.status === 'returnert' ? mulige.toSorted((a, b) => Number(b === 'nyUtgave') - Number(a === 'nyUtgave')) : mulige;
}

/** En ny utgave kan ikke angres, og er bare det neste skrittet når planen er i retur. */
const erHoved = (handling: Handling | undefined, { status }: Plan) => handling !== undefined && (handling !== 'nyUtgave' || status === 'returnert');

export function Hovedhandling({ plan }: { plan: Plan }) {
  const [foerste] = handlingene(plan);
  return foerste && erHoved(foerste, plan) ? <Handlingsknapp handling={foerste} plan={plan} hoved /> : null;
}

export function Andrehandlinger({ plan }: { plan: Plan }) {
  const { nyPlan } = useSidetekst('handlingsplan');
  const kanSkrive = useKan('handlingsplan.skriv');
  const alle = handlingene(plan);
  const resten = erHoved(alle[0], plan) ? alle.slice(1) : alle;
  if (resten.length === 0 && !kanSkrive) return null;
  return (
    <div className="knapper hodeknapper skjul-paa-papir">
      {resten.map((handling) => <Handlingsknapp key={handling} handling={handling} plan={plan} />)}
      <NyPlanknapp tekst={nyPlan} rolig />
    </div>
  );
}

/** Neste år har sin egen side; resten gjøres i et vindu. */
function Handlingsknapp({ handling, plan, hoved = false }: { handling: Handling; plan: Plan; hoved?: boolean }) {
  const { handling: navn } = useSidetekst('handlingsplan');
  const { aapne } = usePlanside();
  const rom = useRom().arbeidsrom.kode;
  const utseende = hoved ? ({ className: 'skjul-paa-papir' } as const) : ({ variant: 'secondary' } as const);
  if (handling === 'startNesteAar') {
    return <Button asChild {...utseende}><Lenke to="/$rom/handlingsplan/$aar/neste-aar" params={{ rom, aar: String(plan.aar) }}>{navn[handling]}</Lenke></Button>;
  }
  return <Button {...utseende} onClick={() => aapne({ hva: handling })}>{navn[handling]}</Button>;
}
