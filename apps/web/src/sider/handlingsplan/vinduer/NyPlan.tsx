import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { Plankjede } from '#libs/contracts';
import { CreateHandlingsplanDocument, InnstillingerDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { iAar } from '../../../ui/dato.ts';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Hentet } from '../../../ui/Hentet.tsx';
import { Kjedevalg } from '../../../ui/skjema/Kjedevalg.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../../ui/skjema/Tallfelt.tsx';
import { lesTall } from '../../../ui/skjema/verdier.ts';

/** Et tomt utkast for et år som ikke har noen plan. Veien er den kommunen har valgt for nye planer. */
export function NyPlan({ aar, lukk }: { aar?: number | undefined; lukk: () => void }) {
  const { plan: tekst } = useSidetekst('handlingsplanskjema');
  const spoerring = useSpoerring(InnstillingerDocument, {}, 'Innstillinger');
  return (
    <Dialogvindu tittel={tekst.ny} lukk={lukk}>
      <Hentet spoerring={spoerring} velg={({ innstillinger }) => innstillinger} linjer={5}>
        {({ plankjede }) => <Planskjema aar={aar ?? iAar() + 1} kjede={plankjede ?? 'enkel'} lukk={lukk} />}
      </Hentet>
    </Dialogvindu>
  );
}

function Planskjema({ aar, kjede, lukk }: { aar: number; kjede: Plankjede; lukk: () => void }) {
  const { plan: tekst } = useSidetekst('handlingsplanskjema');
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const opprett = useHandling(CreateHandlingsplanDocument);
  return (
    <Skjema
      navn="ny-handlingsplan" felter={tekst.felter} start={{ aar: String(aar), kjede }} knapp={tekst.knapp} ferdig={lukk} avbryt={lukk}
      send={async (verdier) => {
        const valgt = lesTall(verdier.aar) ?? 0;
        const svar = await opprett({ input: { aar: valgt, kjede: verdier.kjede as Plankjede } });
        if (svar.ok) void navigate({ to: '/$rom/handlingsplan/$aar', params: { rom, aar: String(valgt) }, search: {} });
        return svar;
      }}
    >
      <Paragraph>{tekst.tekst}</Paragraph>
      <Tallfelt navn="aar" kreves hjelp={tekst.aarhjelp} />
      <Kjedevalg navn="kjede" />
    </Skjema>
  );
}
