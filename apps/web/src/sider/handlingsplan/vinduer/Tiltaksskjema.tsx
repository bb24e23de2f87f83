import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { PlanvalgDocument, SetPlantiltakDocument, type Plangrep, type PlantiltakFragment } from '../../../generated/graphql.ts';
import type { Rad } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Hentet } from '../../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../../ui/skjema/verdier.ts';
import { plangrep } from '../plangrep.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';

const fraRad = ({ grep, omtale }: Rad) => ({ grep: somTekst(grep), omtale: somTekst(omtale) });

/** Tar et tiltak med i planen, eller endrer det planen sier om det. */
export function Tiltaksskjema({ rad, forslag, ...valg }: Vindusvalg & { rad?: PlantiltakFragment | undefined; forslag?: string | undefined }) {
  return rad ? <Endre rad={rad} {...valg} /> : <TaMed forslag={forslag} {...valg} />;
}

function Endre({ rad, plan, lukk, ferdig }: Vindusvalg & { rad: PlantiltakFragment }) {
  const { tiltak: tekst } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const lagre = useHandling(SetPlantiltakDocument);
  const { grep, omtale } = tekst.felter;
  const vis = useVisGrep();
  return (
    <Dialogvindu tittel={tekst.endre(rad.tiltak.navn)} lukk={lukk}>
      <Skjema
        navn={`plantiltak-${rad.id}`} felter={{ grep, omtale }} start={fraRad({ ...rad })} versjon={rad.versjon} fraRad={fraRad} visVerdi={vis} knapp={tekst.knapp} ferdig={() => ferdig({ tekst: gjort.tiltak })} avbryt={lukk}
        send={(verdier, versjon) => lagre({ input: { handlingsplanId: plan.id, tiltakId: rad.tiltak.id, grep: verdier.grep as Plangrep, omtale: tekstEllerNull(verdier.omtale), versjon } })}
      >
        <Grepfelter />
      </Skjema>
    </Dialogvindu>
  );
}

function TaMed({ plan, forslag, lukk, ferdig }: Vindusvalg & { forslag: string | undefined }) {
  const { tiltak: tekst } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const lagre = useHandling(SetPlantiltakDocument);
  const valg = useSpoerring(PlanvalgDocument, {}, 'TiltakRad Tiltak');
  const med = new Set(plan.tiltak.map(({ tiltak }) => tiltak.id));
  const vis = useVisGrep();
  return (
    <Dialogvindu tittel={tekst.taMed} lukk={lukk}>
      <Hentet spoerring={valg} velg={({ tiltakListe }) => tiltakListe.rader.filter(({ id }) => !med.has(id))} linjer={3}>
        {(ledige) => (ledige.length === 0 ? <Paragraph>{tekst.alleErMed}</Paragraph> : (
          <Skjema
            navn={`plantiltak-nytt-${plan.id}`} felter={tekst.felter} start={{ tiltakId: forslag ?? '', grep: '', omtale: '' }} knapp={tekst.taMedKnapp} ferdig={() => ferdig({ tekst: gjort.tiltak })} avbryt={lukk}
            fraRad={(rad) => ({ tiltakId: somTekst(rad.tiltakId), ...fraRad(rad) })}
            visVerdi={(felt, verdi) => (felt === 'tiltakId' ? (valg.data?.tiltakListe.rader.find(({ id }) => id === verdi)?.navn ?? '') : vis(felt, verdi))}
            send={({ tiltakId, grep, omtale }, versjon) => lagre({ input: { handlingsplanId: plan.id, tiltakId, grep: grep as Plangrep, omtale: tekstEllerNull(omtale), versjon: versjon || null } })}
          >
            <Valgfelt navn="tiltakId" kreves tom={tekst.velg} valgene={ledige.map(({ id, navn }) => [id, navn])} />
            <Grepfelter />
            <Paragraph className="dempet">{tekst.linjer}</Paragraph>
          </Skjema>
        ))}
      </Hentet>
    </Dialogvindu>
  );
}

function Grepfelter() {
  const { tiltak: tekst } = useSidetekst('handlingsplanskjema');
  const { planord } = useTekst();
  return (
    <>
      <Valgfelt navn="grep" kreves tom={tekst.velgGrep} valgene={plangrep.map((grep) => [grep, planord.grep[grep]])} />
      <Langtekstfelt navn="omtale" maks={limits.tekst} />
    </>
  );
}

function useVisGrep() {
  const { planord } = useTekst();
  return (felt: string, verdi: unknown) => (felt === 'grep' && verdi ? planord.grep[verdi as Plangrep] : String(verdi));
}
