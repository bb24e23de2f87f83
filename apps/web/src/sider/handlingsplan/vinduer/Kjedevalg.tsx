import { Input, Label } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { plankjeder, type Plankjede } from '#libs/contracts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { feltId, useSkjemaramme } from '../../../ui/skjema/skjemaverdier.ts';

const kjedene = Object.keys(plankjeder) as Plankjede[];

/** De tre veiene, med hvem planen er innom på hver av dem. */
export function Kjedevalg({ navn, hjelp }: { navn: string; hjelp?: string }) {
  const { planord } = useTekst();
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const id = feltId(ramme.navn, navn);
  return (
    <fieldset className="ds-fieldset felt kjedevalg" id={id} tabIndex={-1}>
      <legend className="ds-label" data-weight="medium">{ramme.felter[navn]}</legend>
      {hjelp && <p className="dempet">{hjelp}</p>}
      {kjedene.map((kjede) => (
        <div className="konfliktvalg" key={kjede}>
          <Input type="radio" id={`${id}-${kjede}`} value={kjede} aria-describedby={`${id}-${kjede}-hva`} {...register(navn)} />
          <div>
            <Label htmlFor={`${id}-${kjede}`}>{planord.kjede[kjede]}</Label>
            <span className="dempet" id={`${id}-${kjede}-hva`}>{planord.kjedeBetyr[kjede]}</span>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
