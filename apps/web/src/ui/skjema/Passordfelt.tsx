import { Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { limits, type FieldErrorCode } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';

/** Passord holdes utenfor de vanlige skjemaene, for de tar utkast. */
export function Passordfelt({ navn, ledetekst, autoComplete, hjelp, feil }: {
  navn: string; ledetekst: string; autoComplete: 'current-password' | 'new-password'; hjelp?: string; feil?: FieldErrorCode | undefined;
}) {
  const { feltfeil } = useTekst();
  const id = useId();
  const beskrevet = [hjelp && `${id}-hjelp`, feil && `${id}-feil`].filter(Boolean).join(' ');
  return (
    <div className="ds-field felt">
      <Label htmlFor={id}>{ledetekst}</Label>
      {hjelp && <div data-field="description" id={`${id}-hjelp`}>{hjelp}</div>}
      <Input
        id={id} name={navn} type="password" autoComplete={autoComplete} maxLength={limits.passordMax}
        aria-invalid={feil ? true : undefined} aria-describedby={beskrevet || undefined}
      />
      {feil && <ValidationMessage id={`${id}-feil`} role="alert">{feltfeil[feil]()}</ValidationMessage>}
    </div>
  );
}
