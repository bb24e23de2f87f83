import { useParams, useSearch } from '@tanstack/react-router';
import { HandlingsplanDocument, type HandlingsplanQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { aarene, erAar } from './aar.ts';
import { Advarsler } from './Advarsler.tsx';
import { Forskjeller } from './Forskjeller.tsx';
import { Historie } from './Historie.tsx';
import { Hode } from './Hode.tsx';
import { IkkeEtAar } from './IkkeEtAar.tsx';
import { IkkeForAaret } from './IkkeForAaret.tsx';
import { Innledning } from './Innledning.tsx';
import { KortSagt } from './KortSagt.tsx';
import { Linjene } from './Linjene.tsx';
import { PLANTYPER, type Plan } from './plantyper.ts';
import { Planvinduer } from './Planvinduer.tsx';
import { Tiltakene } from './Tiltakene.tsx';
import { Vedtakene } from './Vedtakene.tsx';
import { Veien } from './Veien.tsx';

/** Hva har vi bestemt for året? */
export function Handlingsplan() {
  const { aar } = useParams({ from: '/$rom/handlingsplan/$aar' });
  return <Tilgang krever="handlingsplan.les">{erAar(aar) ? <EttAar key={aar} aar={Number(aar)} /> : <IkkeEtAar />}</Tilgang>;
}

function EttAar({ aar }: { aar: number }) {
  const { utgave = null } = useSearch({ from: '/$rom/handlingsplan/$aar' });
  const spoerring = useSpoerring(HandlingsplanDocument, { aar, utgave }, PLANTYPER);
  return (
    <Planvinduer plan={spoerring.data?.handlingsplan ?? null}>
      <Hode aar={aar} alle={aarene(spoerring.data?.handlingsplaner ?? [], aar)} />
      <Hentet spoerring={spoerring} velg={(data) => data} linjer={14}>{(data) => <Aaret aar={aar} utgave={utgave} data={data} />}</Hentet>
    </Planvinduer>
  );
}

function Aaret({ aar, utgave, data: { handlingsplan, handlingsplaner } }: { aar: number; utgave: number | null; data: HandlingsplanQuery }) {
  return handlingsplan ? <Deler plan={handlingsplan} /> : <IkkeForAaret aar={aar} utgave={utgave} planer={handlingsplaner} />;
}

function Deler({ plan }: { plan: Plan }) {
  return (
    <>
      <Veien plan={plan} />
      <Advarsler plan={plan} />
      <KortSagt plan={plan} />
      <Innledning plan={plan} />
      <Tiltakene plan={plan} />
      <Linjene plan={plan} />
      <Forskjeller plan={plan} />
      <Historie plan={plan} />
      <Vedtakene plan={plan} />
      <Kilde kilde={plan.kilde} />
    </>
  );
}
