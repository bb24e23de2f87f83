import { Input, Label } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { feltId, useSkjemaramme } from './skjemaverdier.ts';

/** Ett kryss: ja eller nei. */
export function Kryss({ navn }: { navn: string }) {
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const id = feltId(ramme.navn, navn);
  return (
    <div className="felt kryss">
      <Input type="checkbox" id={id} {...register(navn)} />
      <Label htmlFor={id} weight="regular">{ramme.felter[navn]}</Label>
    </div>
  );
}
