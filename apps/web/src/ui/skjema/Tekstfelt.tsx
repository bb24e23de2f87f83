import { Input } from '@digdir/designsystemet-react';
import { useFormContext, type RegisterOptions } from 'react-hook-form';
import { limits } from '#libs/contracts';
import { Feltramme, type Feltvalg } from './Feltramme.tsx';

interface Tekstfeltvalg extends Feltvalg {
  maks?: number | undefined;
  type?: 'text' | 'email' | 'password' | 'date' | 'time';
  autoComplete?: string;
  inputMode?: 'decimal' | 'numeric';
  regler?: RegisterOptions['validate'];
}

/** Én linje tekst. Grensene er de api-et har. */
export function Tekstfelt({ maks = limits.navn, type = 'text', autoComplete = 'off', inputMode, regler, ...valg }: Tekstfeltvalg) {
  const { register } = useFormContext();
  return (
    <Feltramme {...valg} grense={maks}>
      {(kobling) => (
        <Input
          {...kobling} type={type} autoComplete={autoComplete} inputMode={inputMode} aria-required={valg.kreves || undefined}
          {...register(valg.navn, {
            maxLength: { value: maks, message: 'TOO_LONG' },
            validate: { kreves: (verdi: string) => !valg.kreves || verdi.trim() !== '' || 'REQUIRED', ...(typeof regler === 'object' ? regler : regler && { regler }) },
          })}
        />
      )}
    </Feltramme>
  );
}
