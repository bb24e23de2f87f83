import { Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useTekst } from '../../tekst/tekst.tsx';
import { useFeltfeil } from './useFeltfeil.ts';
import { feltId, useSkjemaramme } from './skjemaverdier.ts';

/** Flere kryss under én overskrift. `kreves`: minst ett. */
export function Flervalg({ navn, kreves = false, valgene }: { navn: string; kreves?: boolean; valgene: readonly (readonly [verdi: string, navn: string])[] }) {
  const { skjema } = useTekst();
  const ramme = useSkjemaramme();
  const form = useFormContext();
  const feil = useFeltfeil(form, navn, undefined);
  const { register } = form;
  const id = feltId(ramme.navn, navn);
  if (valgene.length === 0) return null;
  return (
    <fieldset className="ds-fieldset felt flervalg" id={id} tabIndex={-1} aria-describedby={feil ? `${id}-feil` : undefined}>
      <legend className="ds-label" data-weight="medium">{ramme.felter[navn]}{!kreves && <span className="valgfritt"> ({skjema.valgfritt})</span>}</legend>
      {valgene.map(([verdi, tekst]) => (
        <div className="ds-field kryss" key={verdi}>
          <Input type="checkbox" id={`${id}-${verdi}`} value={verdi} {...register(navn, { validate: (verdi: string[]) => !kreves || verdi.length > 0 || 'REQUIRED' })} />
          <Label htmlFor={`${id}-${verdi}`} weight="regular">{tekst}</Label>
        </div>
      ))}
      {feil && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </fieldset>
  );
}
