import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Planstatus } from '#libs/contracts';
import type { PlanstegInput } from '../../../generated/graphql.ts';
import type { Rad } from '../../../graphql/feil.ts';
import type { Svar } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { somTekst, tekstEllerNull } from '../../../ui/skjema/verdier.ts';
import type { Plan } from '../plantyper.ts';

/** Det ved planen som kan være endret imens, slik det vises når to har gjort noe samtidig. */
export const planfelt = ({ status, innledning }: Rad) => ({ status: somTekst(status), innledning: somTekst(innledning) });

/** Ett steg i kjeden: hva som skjer, til hvem, om det kan angres, og en merknad som blir stående. */
export function Stegskjema({ plan, navn, tittel, knapp, skjer, angre, children, send, lukk, ferdig }: {
  plan: Plan; navn: string; tittel: string; knapp: string; skjer: string; angre: string; children?: ReactNode;
  send: (input: PlanstegInput) => Promise<Svar>; lukk: () => void; ferdig: () => void;
}) {
  const { steg } = useSidetekst('handlingsplanskjema');
  const { planord } = useTekst();
  const start = { merknad: '', ...planfelt({ ...plan }) };
  return (
    <Dialogvindu tittel={tittel} lukk={lukk}>
      <Skjema
        navn={`${navn}-${plan.id}`} felter={steg.felter} start={start} versjon={plan.versjon} fraRad={(rad) => ({ merknad: '', ...planfelt(rad) })} knapp={knapp} ferdig={ferdig} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'status' ? planord.status[verdi as Planstatus] : String(verdi))}
        send={({ merknad }, versjon) => send({ id: plan.id, versjon, merknad: tekstEllerNull(merknad) })}
      >
        <Paragraph>{skjer}</Paragraph>
        <Paragraph>{angre}</Paragraph>
        {children}
        <Langtekstfelt navn="merknad" rader={2} hjelp={steg.merknadhjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Hvem som har leddet, slik kjeden kaller organet. */
export const organFor = ({ ledd }: Plan, status: Planstatus): string => ledd.find((ett) => ett.status === status)?.organ ?? '';
