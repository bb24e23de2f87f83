import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { FormidlingerDocument, type EnFormidlingFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { useTilDel } from '../../ui/useTilDel.ts';
import { Formidlingskort } from './Formidlingskort.tsx';

const Formidlingsskjema = lat(() => import('./Formidlingsskjema.tsx').then((fil) => fil.Formidlingsskjema));
/** Det noen er i ferd med å gjøre. */
export type Formidlingsvindu = { gjoer: 'forslag' | 'metode' } | { gjoer: 'svar' | 'trekk'; formidling: EnFormidlingFragment };

/** Hva kan de som ikke er part, lære av evalueringen? Med en avtale: koordinatorens og partenes, med det som kan gis videre. Uten: alt kommunen kan lese. */
export function Formidlinger({ avtaleId }: { avtaleId?: string }) {
  const tekst = useSidetekst('formidling');
  const [vindu, settVindu] = useState<Formidlingsvindu | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const spoerring = useSpoerring(FormidlingerDocument, { avtaleId: avtaleId ?? null }, 'Formidling Formidlingsoversikt Formidlingssvar');
  useTilDel(spoerring.data !== undefined);
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.formidlinger}>
      {({ formidlinger, kandidater, handlinger }) => (formidlinger.length === 0 && handlinger.length === 0 ? null : (
        <Seksjon id="formidling" tittel={tekst.tittel} valg={handlinger.length > 0 && (
          <div className="knapper skjul-paa-papir">
            {kandidater.length > 0 && <Button data-size="sm" onClick={() => settVindu({ gjoer: 'forslag' })}>{tekst.knapp.forslag}</Button>}
            <Button variant="secondary" data-size="sm" onClick={() => settVindu({ gjoer: 'metode' })}>{tekst.knapp.metode}</Button>
          </div>
        )}>
          {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
          <Paragraph variant="long">{handlinger.length > 0 ? tekst.ingress.koordinator : tekst.ingress.kommune}</Paragraph>
          {formidlinger.length === 0 && <Paragraph>{tekst.ingen}</Paragraph>}
          {formidlinger.map((formidling) => <Formidlingskort key={formidling.id} formidling={formidling} visAvtale={avtaleId === undefined} aapne={settVindu} />)}
          <Suspense>{vindu && <Formidlingsskjema vindu={vindu} avtaleId={avtaleId ?? ''} kandidater={kandidater} lukk={() => settVindu(null)} gjort={settGjort} />}</Suspense>
        </Seksjon>
      ))}
    </Hentet>
  );
}
