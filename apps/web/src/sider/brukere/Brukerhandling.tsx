import { useState } from 'react';
import { AvsluttMedlemskapDocument, FornyInvitasjonDocument, NullstillPassordDocument, type MedlemskapFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { NyLenke, type Lenkesvar } from './NyLenke.tsx';

const EndreMedlemskap = lat(() => import('./EndreMedlemskap.tsx').then((fil) => fil.EndreMedlemskap));
const Inviter = lat(() => import('./Inviter.tsx').then((fil) => fil.Inviter));

export type Handling =
  | { slag: 'inviter' }
  | { slag: 'endreMedlemskap' | 'avsluttMedlemskap' | 'fornyInvitasjon' | 'nullstillPassord'; medlem: MedlemskapFragment };

/** Lenken tar over vinduet. */
const bliStaaende = () => {};

/** Vinduet for det en har valgt å gjøre. Et vindu som lager en lenke, blir stående til lenken er tatt med. */
export function Brukerhandling({ handling, lukk }: { handling: Handling; lukk: () => void }) {
  const brukere = useSidetekst('brukere');
  const avslutt = useHandling(AvsluttMedlemskapDocument);
  const forny = useHandling(FornyInvitasjonDocument);
  const nullstill = useHandling(NullstillPassordDocument);
  const [lenke, settLenke] = useState<Lenkesvar | null>(null);

  if (lenke) return <NyLenke lenke={lenke} lukk={lukk} />;
  if (handling.slag === 'inviter') {
    return <Dialogvindu tittel={brukere.inviter} lukk={lukk}><Inviter ferdig={settLenke} lukk={lukk} /></Dialogvindu>;
  }
  const { medlem } = handling;
  const { id, versjon, navn } = medlem;
  switch (handling.slag) {
    case 'endreMedlemskap':
      return <Dialogvindu tittel={brukere.endreHvem(navn)} lukk={lukk}><EndreMedlemskap medlem={medlem} lukk={lukk} /></Dialogvindu>;
    case 'avsluttMedlemskap':
      return <Bekreft farlig tittel={brukere.avsluttHvem(navn)} tekst={brukere.avsluttTekst(navn)} knapp={brukere.avslutt} lukk={lukk} gjoer={(naa = versjon) => avslutt({ id, versjon: naa })} />;
    case 'fornyInvitasjon':
      return (
        <Bekreft tittel={brukere.fornyHvem(navn)} tekst={brukere.fornyTekst} knapp={brukere.forny} lukk={lukk} ferdig={bliStaaende}
          gjoer={async () => {
            const svar = await forny({ id });
            if (svar.ok && svar.data) settLenke({ ...svar.data.fornyInvitasjon, tittel: brukere.lenke.invitasjon(navn) });
            return svar;
          }} />
      );
    case 'nullstillPassord':
      return (
        <Bekreft tittel={brukere.nullstillHvem(navn)} tekst={brukere.nullstillTekst(navn)} knapp={brukere.nullstill} lukk={lukk} ferdig={bliStaaende}
          gjoer={async () => {
            const svar = await nullstill({ medlemskapId: id });
            if (svar.ok && svar.data) settLenke({ ...svar.data.nullstillPassord, tittel: brukere.lenke.passord(navn) });
            return svar;
          }} />
      );
  }
}
