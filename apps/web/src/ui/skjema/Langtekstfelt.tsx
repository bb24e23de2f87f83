import { Textarea } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { limits } from '#libs/contracts';
import { Feltramme, type Feltvalg } from './Feltramme.tsx';

/** Flere linjer tekst. */
export function Langtekstfelt({ maks = limits.tekst, rader = 3, ...valg }: Feltvalg & { maks?: number; rader?: number }) {
  const { register } = useFormContext();
  return (
    <Feltramme {...valg} grense={maks}>
      {(kobling) => (
        <Textarea
          {...kobling} rows={rader} aria-required={valg.kreves || undefined}
          {...register(valg.navn, {
            maxLength: { value: maks, message: 'TOO_LONG' },
            validate: (verdi: string) => !valg.kreves || verdi.trim() !== '' || 'REQUIRED',
          })}
        />
      )}
    </Feltramme>
  );
}
