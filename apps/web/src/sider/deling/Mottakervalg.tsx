import { Input, Label } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { delingskretser, mottakere } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { feltId, useSkjemaramme } from '../../ui/skjema/skjemaverdier.ts';

/** Hvem det deles med, med hva hver krets betyr. `alle` er med først når noe er delt. Har kommunen ikke åpnet for evalueringen, sies det der det velges. */
export function Mottakervalg({ aapent, alle = false }: { aapent: boolean; alle?: boolean }) {
  const tekst = useSidetekst('delingsvalg');
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const id = feltId(ramme.navn, 'mottaker');
  return (
    <fieldset className="ds-fieldset felt kjedevalg" id={id} tabIndex={-1}>
      <legend className="ds-label" data-weight="medium">{tekst.hvem}</legend>
      {(alle ? mottakere : delingskretser).map((krets) => (
        <div className="konfliktvalg" key={krets}>
          <Input type="radio" id={`${id}-${krets}`} value={krets} aria-describedby={`${id}-${krets}-hva`} {...register('mottaker')} />
          <div>
            <Label htmlFor={`${id}-${krets}`}>{tekst.mottaker[krets]}</Label>
            <span className="dempet" id={`${id}-${krets}-hva`}>{tekst.mottakerBetyr[krets]}{krets === 'evaluator' && !aapent && ` ${tekst.ingenAapning}`}</span>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
