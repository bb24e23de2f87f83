import { createContext, useContext } from 'react';
import type { PlanFragment, PlantiltakFragment, VedtakFragment } from '../../generated/graphql.ts';

export type Plan = PlanFragment;
export type Hendelse = Plan['hendelser'][number];

/** Det svarene hviler på: en endring av noe av dette henter planen på nytt. */
export const PLANTYPER = 'Handlingsplan HandlingsplanRef Plantiltak Vedtak';

/** Vinduet som er åpent: hva en er i gang med, og hva det gjelder. */
export type Planvindu =
  | { hva: 'sendTilBehandling' | 'trekkFraBehandling' | 'sendPlan' | 'registrerPlanvedtak' | 'registrerSvar' | 'nyUtgave' | 'innledning' }
  | { hva: 'tiltak'; rad?: PlantiltakFragment | undefined; forslag?: string | undefined }
  | { hva: 'taUt'; rad: PlantiltakFragment }
  | { hva: 'vedtaket'; vedtak: VedtakFragment };

export interface Planside { plan: Plan; aapne: (vindu: Planvindu) => void }
export const PlansideContext = createContext<Planside | null>(null);

export function usePlanside(): Planside {
  const side = useContext(PlansideContext);
  if (!side) throw new Error('Delen hører til på siden med en plan');
  return side;
}

export const kan = ({ handlinger }: Pick<Plan, 'handlinger'>, handling: string) => handlinger.includes(handling);
/** Noe som stanser vedtaket, ikke bare noe å se på. */
export const stanser = ({ advarsler }: Pick<Plan, 'advarsler'>) => advarsler.some(({ kode }) => kode === 'mer_budsjettert_enn_tilskuddet');
