import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { BrukereDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { ByttPassord } from '../../skall/ByttPassord.tsx';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Brukerhandling, type Handling } from './Brukerhandling.tsx';
import { Brukertabell } from './Brukertabell.tsx';
import { Rolleoversikt } from './Rolleoversikt.tsx';

/** Hvem kan hva? */
export function Brukere() {
  const brukere = useSidetekst('brukere');
  const { skall } = useTekst();
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const kanSkrive = useKan('medlemskap.skriv');
  const spoerring = useSpoerring(BrukereDocument, {}, 'Medlemskap');
  const [handling, settHandling] = useState<Handling | null>(null);
  const [passord, settPassord] = useState(false);
  return (
    <Tilgang krever="medlemskap.les">
      <Sidetittel tittel={brukere.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{brukere.ingress}</Paragraph>
        {kanSkrive && <Button className="skjul-paa-papir" onClick={() => settHandling({ slag: 'inviter' })}><PlusIcon aria-hidden />{brukere.inviter}</Button>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={({ medlemskap }) => medlemskap}>
        {(medlemmer) => (
          <>
            <Brukertabell medlemmer={medlemmer} velg={settHandling} />
            <Rolleoversikt />
            <div className="skjul-paa-papir">
              <Seksjon tittel={brukere.egetPassord}>
                <Paragraph>{brukere.egetPassordTekst}</Paragraph>
                <Button variant="secondary" className="skjul-paa-papir" onClick={() => settPassord(true)}>{skall.passord.bytt}</Button>
              </Seksjon>
            </div>
          </>
        )}
      </Hentet>
      {handling && <Brukerhandling handling={handling} lukk={() => settHandling(null)} />}
      {passord && <ByttPassord lukk={() => settPassord(false)} />}
    </Tilgang>
  );
}
