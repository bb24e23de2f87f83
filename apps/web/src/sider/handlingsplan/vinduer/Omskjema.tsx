import type { Plankjede } from '#libs/contracts';
import { limits } from '#libs/contracts';
import { UpdateHandlingsplanDocument } from '../../../generated/graphql.ts';
import type { Rad } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { somTekst, tekstEllerNull } from '../../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';
import { Kjedevalg } from '../../../ui/skjema/Kjedevalg.tsx';

const fraRad = ({ innledning, kjede }: Rad) => ({ innledning: somTekst(innledning), kjede: somTekst(kjede) });

/** Innledningen, og veien planen skal. Veien kan bare byttes i et utkast. */
export function Omskjema({ plan, lukk, ferdig }: Vindusvalg) {
  const { plan: tekst } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const endre = useHandling(UpdateHandlingsplanDocument);
  const medKjede = plan.status === 'utkast';
  return (
    <Dialogvindu tittel={medKjede ? tekst.endre : tekst.endreInnledning} lukk={lukk}>
      <Skjema
        navn={`plan-${plan.id}`} felter={tekst.endreFelter} start={fraRad({ ...plan })} versjon={plan.versjon} fraRad={fraRad} ferdig={() => ferdig({ tekst: gjort.lagret })} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'kjede' ? planord.kjede[verdi as Plankjede] : String(verdi))}
        send={({ innledning, kjede }, versjon) => endre({ input: { id: plan.id, versjon, innledning: tekstEllerNull(innledning), ...(medKjede && { kjede: kjede as Plankjede }) } })}
      >
        <Langtekstfelt navn="innledning" maks={limits.tekst} rader={6} />
        {medKjede && <Kjedevalg navn="kjede" hjelp={tekst.kjedehjelp} />}
      </Skjema>
    </Dialogvindu>
  );
}
