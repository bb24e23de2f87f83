import { Input } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTekst } from '../../tekst/tekst.tsx';
import { beloepsfeil, lesKroner, visKroner } from '../penger.ts';
import { Feltramme, type Feltvalg } from './Feltramme.tsx';

/** Kroner med mellomrom og komma, slik de skrives på norsk. Viser hvordan beløpet blir lest. */
export function Beloepsfelt({ minst = 1, hjelp, ...valg }: Feltvalg & { minst?: 0 | 1 }) {
  const { skjema } = useTekst();
  const { register } = useFormContext();
  return (
    <Feltramme {...valg} hjelp={hjelp ? `${hjelp} ${skjema.beloepshjelp}` : skjema.beloepshjelp} etter={<Lest skrevet={String(useWatch({ name: valg.navn }) ?? '')} />}>
      {(kobling) => (
        <Input
          {...kobling} inputMode="decimal" autoComplete="off" className="smalt" aria-required={valg.kreves || undefined}
          {...register(valg.navn, {
            validate: {
              kreves: (tekst: string) => !valg.kreves || tekst.trim() !== '' || 'REQUIRED',
              beloep: (tekst: string) => beloepsfeil(tekst, minst) ?? true,
            },
          })}
        />
      )}
    </Feltramme>
  );
}

/** Et langt tall er lett å skrive feil; her står det slik det blir lagret. */
export function Lest({ skrevet }: { skrevet: string }) {
  const { skjema, ui } = useTekst();
  const oere = lesKroner(skrevet);
  return <span className="lestsom" aria-live="polite">{oere === null ? '' : skjema.lesesSom(ui.kroner(visKroner(oere)))}</span>;
}
