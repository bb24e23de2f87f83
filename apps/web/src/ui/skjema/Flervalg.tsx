import { Input, Label } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useTekst } from '../../tekst/tekst.tsx';
import { feltId, useSkjemaramme } from './skjemaverdier.ts';

/** Flere kryss under én overskrift. */
export function Flervalg({ navn, valgene }: { navn: string; valgene: readonly (readonly [verdi: string, navn: string])[] }) {
  const { skjema } = useTekst();
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const id = feltId(ramme.navn, navn);
  if (valgene.length === 0) return null;
  return (
    <fieldset className="ds-fieldset felt flervalg" id={id} tabIndex={-1}>
      <legend className="ds-label" data-weight="medium">{ramme.felter[navn]}<span className="valgfritt"> ({skjema.valgfritt})</span></legend>
      {valgene.map(([verdi, tekst]) => (
        <div className="ds-field kryss" key={verdi}>
          <Input type="checkbox" id={`${id}-${verdi}`} value={verdi} {...register(navn)} />
          <Label htmlFor={`${id}-${verdi}`} weight="regular">{tekst}</Label>
        </div>
      ))}
    </fieldset>
  );
}
