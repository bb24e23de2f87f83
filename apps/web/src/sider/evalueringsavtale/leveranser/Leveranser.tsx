import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { Leveransehendelse } from '#libs/contracts';
import type { EnAvtaleFragment } from '../../../generated/graphql.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import type { Gjort } from '../../../ui/Kvittering.tsx';
import { lat } from '../../../ui/lat.ts';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import type { EnLeveranse } from '../avtaletyper.ts';
import type { Redigert } from '../utkast.ts';
import { Leveransekort } from './Leveransekort.tsx';

const Leveranseskjema = lat(() => import('./Leveranseskjema.tsx').then((fil) => fil.Leveranseskjema));
const Leveringsskjema = lat(() => import('./Leveringsskjema.tsx').then((fil) => fil.Leveringsskjema));
const Merknadskjema = lat(() => import('./Merknadskjema.tsx').then((fil) => fil.Merknadskjema));
/** Det noen er i ferd med å gjøre med en leveranse. */
export interface Leveransevindu { leveranse: EnLeveranse; gjoer: Leveransehendelse | 'dokument' | 'merknad' }

/** Det som skal leveres, når, hvor det er kommet, og hva partene sier om det. */
export function Leveranser({ avtale, rediger, gjort }: { avtale: Pick<EnAvtaleFragment, 'id' | 'vist'>; rediger?: ((redigert: Redigert) => void) | undefined; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const [vindu, settVindu] = useState<Leveransevindu | null>(null);
  const { leveranser } = avtale.vist;
  const felles = { avtaleId: avtale.id, lukk: () => settVindu(null), gjort };
  return (
    <Seksjon tittel={tekst.leveranser} valg={rediger && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => rediger({ slag: 'leveranse', nr: null })}>{tekst.leggTilLeveranse}</Button>}>
      {leveranser.length === 0 && <Paragraph>{tekst.ingenLeveranser}</Paragraph>}
      {leveranser.map((leveranse) => <Leveransekort key={leveranse.nr} leveranse={leveranse} rediger={rediger} aapne={settVindu} />)}
      <Suspense>
        {vindu?.gjoer === 'dokument' && <Leveringsskjema leveranse={vindu.leveranse} {...felles} />}
        {vindu?.gjoer === 'merknad' && <Merknadskjema leveranse={vindu.leveranse} {...felles} />}
        {vindu && vindu.gjoer !== 'dokument' && vindu.gjoer !== 'merknad' && <Leveranseskjema leveranse={vindu.leveranse} hendelse={vindu.gjoer} {...felles} />}
      </Suspense>
    </Seksjon>
  );
}
