import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { limits, type TiltakStatus } from '#libs/contracts';
import { CreateTiltakDocument, type TiltaksvalgQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { tiltaksvalg } from './tiltaksvalg.ts';

const start = { navn: '', beskrivelse: '', status: 'ide', innsatsomraadeId: '', maalIder: [] as string[], eier: '', eierEkstern: false, ansvarligId: '' };

/** Et nytt tiltak er en idé eller under forberedelse; resten av flyten skjer på tiltakets egen side. */
export function NyttTiltak({ valg, lukk }: { valg: TiltaksvalgQuery; lukk: () => void }) {
  const { tiltak, tiltaksskjema: { felter, hjelp }, ord } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const opprett = useHandling(CreateTiltakDocument);
  const { innsatsomraader, maal, medarbeidere } = tiltaksvalg(valg);
  const { navn, beskrivelse, status, innsatsomraadeId, maalIder, eier, eierEkstern, ansvarligId } = felter;
  return (
    <Dialogvindu tittel={tiltak.nytt} lukk={lukk}>
      <Skjema
        navn="nytt-tiltak" felter={{ navn, beskrivelse, status, innsatsomraadeId, maalIder, eier, eierEkstern, ansvarligId }}
        start={start} knapp={tiltak.opprett} ferdig={() => {}} avbryt={lukk}
        send={async (verdier) => {
          const svar = await opprett({
            input: {
              ...verdier, navn: verdier.navn.trim(), status: verdier.status as TiltakStatus, beskrivelse: tekstEllerNull(verdier.beskrivelse),
              innsatsomraadeId: verdier.innsatsomraadeId || null, eier: tekstEllerNull(verdier.eier), ansvarligId: verdier.ansvarligId || null,
            },
          });
          if (svar.ok) {
            const id = svar.data?.createTiltak.id;
            void (id ? navigate({ to: '/$rom/tiltak/$id', params: { rom, id } }) : navigate({ to: '/$rom/tiltak', params: { rom } }));
          }
          return svar;
        }}
      >
        <Paragraph>{tiltak.nyttTekst}</Paragraph>
        <Tekstfelt navn="navn" kreves hjelp={hjelp.navn} />
        <Tekstfelt navn="beskrivelse" maks={limits.setning} hjelp={hjelp.beskrivelse} />
        <Valgfelt navn="status" kreves valgene={(['ide', 'forberedelse'] as const).map((kode) => [kode, ord.status[kode]])} />
        <Valgfelt navn="innsatsomraadeId" valgene={innsatsomraader} />
        <Flervalg navn="maalIder" valgene={maal} />
        <Tekstfelt navn="eier" hjelp={hjelp.eier} />
        <Kryss navn="eierEkstern" />
        <Valgfelt navn="ansvarligId" valgene={medarbeidere} />
      </Skjema>
    </Dialogvindu>
  );
}
