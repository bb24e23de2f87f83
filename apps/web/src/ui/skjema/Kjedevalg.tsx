import { Input, Label } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { plankjeder, type Plankjede } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';
import { feltId, useSkjemaramme } from './skjemaverdier.ts';

const kjedene = Object.keys(plankjeder) as Plankjede[];

/** De tre veiene, med hvem planen er innom på hver av dem. `ingen` er et fjerde valg: ikke å velge. */
export function Kjedevalg({ navn, hjelp, ingen }: { navn: string; hjelp?: string; ingen?: { navn: string; betyr: string } }) {
  const { planord } = useTekst();
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const id = feltId(ramme.navn, navn);
  const valgene = [...(ingen ? [['', ingen.navn, ingen.betyr] as const] : []), ...kjedene.map((kjede) => [kjede, planord.kjede[kjede], planord.kjedeBetyr[kjede]] as const)];
  return (
    <fieldset className="ds-fieldset felt kjedevalg" id={id} tabIndex={-1}>
      <legend className="ds-label" data-weight="medium">{ramme.felter[navn]}</legend>
      {hjelp && <p className="dempet">{hjelp}</p>}
      {valgene.map(([verdi, hva, betyr]) => (
        <div className="konfliktvalg" key={verdi}>
          <Input type="radio" id={`${id}-${verdi}`} value={verdi} aria-describedby={`${id}-${verdi}-hva`} {...register(navn)} />
          <div>
            <Label htmlFor={`${id}-${verdi}`}>{hva}</Label>
            <span className="dempet" id={`${id}-${verdi}-hva`}>{betyr}</span>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
