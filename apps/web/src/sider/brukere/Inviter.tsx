import { Paragraph } from '@digdir/designsystemet-react';
import { kommuneroller, limits, type Rolle } from '#libs/contracts';
import { InviterDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Lenkesvar } from './NyLenke.tsx';

const start = { navn: '', epost: '', rolle: 'leser', fra: '', til: '' };

export function Inviter({ ferdig, lukk }: { ferdig: (lenke: Lenkesvar) => void; lukk: () => void }) {
  const brukere = useSidetekst('brukere');
  const { ord } = useTekst();
  const inviter = useHandling(InviterDocument);
  return (
    <Skjema
      navn="inviter" felter={brukere.felter} start={start} knapp={brukere.lagInvitasjon} ferdig={() => {}} avbryt={lukk}
      send={async ({ navn, epost, rolle, fra, til }) => {
        const svar = await inviter({ input: { navn: navn.trim(), epost: epost.trim(), rolle: rolle as Rolle, fra: tekstEllerNull(fra), til: tekstEllerNull(til) } });
        if (svar.ok && svar.data) ferdig({ ...svar.data.inviter, tittel: brukere.lenke.invitasjon(navn) });
        return svar;
      }}
    >
      <Paragraph>{brukere.inviterForklaring}</Paragraph>
      <Tekstfelt navn="navn" kreves />
      <Tekstfelt navn="epost" kreves type="email" maks={limits.epost} regler={{ epost: (tekst: string) => /^\S+@\S+\.\S+$/.test(tekst.trim()) || 'NOT_AN_EMAIL' }} />
      <Valgfelt navn="rolle" kreves valgene={kommuneroller.map((rolle) => [rolle, ord.rolle(rolle)])} />
      <Tekstfelt navn="fra" type="date" hjelp={brukere.datohjelp.fra} />
      <Tekstfelt navn="til" type="date" hjelp={brukere.datohjelp.til} />
    </Skjema>
  );
}
