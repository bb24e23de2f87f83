import { Button, Input, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useController, useFormContext } from 'react-hook-form';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Lest } from '../../ui/skjema/Beloepsfelt.tsx';
import { feltId, useSkjemaramme } from '../../ui/skjema/skjemaverdier.ts';
import { useFeltfeil } from '../../ui/skjema/useFeltfeil.ts';
import { posterfeil, somPostrad, somTekstrad, type Postrad } from './poster.ts';

const NAVN = 'poster';
const TOM = somTekstrad({ tilskuddId: '', beloep: '' });

/** Hvor pengene på linja kommer fra: ett eller flere tilskudd, hvert med sitt beløp. */
export function Postfelt({ valgene }: { valgene: readonly (readonly [id: string, navn: string])[] }) {
  const { linje: tekst } = useSidetekst('oekonomiskjema');
  const ramme = useSkjemaramme();
  const form = useFormContext();
  const { field } = useController({ name: NAVN, control: form.control, rules: { validate: (rader: string[]) => posterfeil(rader) ?? true } });
  const rader = (field.value as string[]).length > 0 ? (field.value as string[]) : [TOM];
  const feil = useFeltfeil(form, NAVN);
  const id = feltId(ramme.navn, NAVN);
  const sett = (nr: number, endring: Partial<Postrad>) => field.onChange(rader.map((rad, i) => (i === nr ? somTekstrad({ ...somPostrad(rad), ...endring }) : rad)));

  if (valgene.length === 0) return <p>{tekst.ingenTilskudd}</p>;
  return (
    <fieldset className="ds-fieldset felt poster" id={id} tabIndex={-1} aria-describedby={feil ? `${id}-hjelp ${id}-feil` : `${id}-hjelp`}>
      <legend className="ds-label" data-weight="medium">{ramme.felter[NAVN]}</legend>
      <p data-field="description" id={`${id}-hjelp`}>{tekst.posthjelp}</p>
      {rader.map(somPostrad).map(({ tilskuddId, beloep }, nr) => (
        <div className="postrad" key={nr}>
          <div className="ds-field">
            <Label htmlFor={`${id}-${nr}-tilskudd`} className="ds-sr-only">{tekst.tilskuddNr(nr + 1)}</Label>
            <Select id={`${id}-${nr}-tilskudd`} value={tilskuddId} onChange={({ target }) => sett(nr, { tilskuddId: target.value })} aria-invalid={feil ? true : undefined}>
              <option value="">{tekst.velg}</option>
              {valgene.map(([verdi, navn]) => <option key={verdi} value={verdi}>{navn}</option>)}
            </Select>
          </div>
          <div className="ds-field">
            <Label htmlFor={`${id}-${nr}-beloep`} className="ds-sr-only">{tekst.beloepNr(nr + 1)}</Label>
            <Input id={`${id}-${nr}-beloep`} inputMode="decimal" autoComplete="off" value={beloep} onChange={({ target }) => sett(nr, { beloep: target.value })} aria-invalid={feil ? true : undefined} />
          </div>
          <Button icon type="button" variant="tertiary" data-color="danger" aria-label={tekst.fjern(nr + 1)} onClick={() => field.onChange(rader.filter((_, i) => i !== nr))}><TrashIcon aria-hidden /></Button>
          <Lest skrevet={beloep} />
        </div>
      ))}
      {rader.length < valgene.length && <Button type="button" variant="tertiary" data-size="sm" onClick={() => field.onChange([...rader, TOM])}><PlusIcon aria-hidden />{tekst.flere}</Button>}
      {feil && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </fieldset>
  );
}
