import { RemovePlantiltakDocument, SetPlantiltakDocument, type Plangrep, type PlantiltakFragment } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Bekreft } from '../../../ui/Bekreft.tsx';
import type { Vindusvalg } from './EttPlanvindu.tsx';

/** Ut av planen, ikke ut av Løftet. Angring tar det med igjen slik det sto. */
export function TaUt({ plan, rad, lukk, ferdig }: Vindusvalg & { rad: PlantiltakFragment }) {
  const { tiltak: tekst } = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const fjern = useHandling(RemovePlantiltakDocument);
  const taMed = useHandling(SetPlantiltakDocument);
  const { tiltak, grep, omtale } = rad;
  return (
    <Bekreft
      farlig tittel={tekst.taUtTittel(tiltak.navn)} tekst={tekst.taUtTekst} knapp={tekst.taUtKnapp} lukk={lukk} visNaa={(naa) => <p>{planord.grep[naa.grep as Plangrep]}{naa.omtale ? `: ${String(naa.omtale)}` : ''}</p>}
      gjoer={(versjon = rad.versjon) => fjern({ input: { id: rad.id, versjon } })}
      ferdig={() => ferdig({ tekst: tekst.tattUt(tiltak.navn), fokus: true, angre: () => taMed({ input: { handlingsplanId: plan.id, tiltakId: tiltak.id, grep, omtale } }) })}
    />
  );
}
