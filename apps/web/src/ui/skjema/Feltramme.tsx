import { Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useFeltfeil } from './useFeltfeil.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { feltId, useSkjemaramme } from './skjemaverdier.ts';

export interface Feltvalg { navn: string; hjelp?: string | undefined; kreves?: boolean | undefined }
export interface Feltkobling { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Ledetekst over, hjelp under den, feil nærmest feltet. Alle felt ser slik ut og er koblet slik. */
export function Feltramme({ navn, hjelp, kreves, grense, etter, children }: Feltvalg & {
  grense?: number | undefined; etter?: ReactNode; children: (kobling: Feltkobling) => ReactNode;
}) {
  const { skjema } = useTekst();
  const ramme = useSkjemaramme();
  const feil = useFeltfeil(useFormContext(), navn, grense);
  const id = feltId(ramme.navn, navn);
  const beskrevet = [hjelp && `${id}-hjelp`, feil && `${id}-feil`].filter(Boolean).join(' ');
  return (
    <div className="ds-field felt">
      <Label htmlFor={id}>{ramme.felter[navn]}{!kreves && <span className="valgfritt"> ({skjema.valgfritt})</span>}</Label>
      {hjelp && <div data-field="description" id={`${id}-hjelp`}>{hjelp}</div>}
      {children({ id, 'aria-describedby': beskrevet || undefined, 'aria-invalid': feil ? true : undefined })}
      {etter}
      {feil && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </div>
  );
}
