import { Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { limits } from '#libs/contracts';

/** Passord holdes utenfor de vanlige skjemaene, for de tar utkast. */
export function Passordfelt({ navn, ledetekst, autoComplete, hjelp, feil }: {
  navn: string; ledetekst: string; autoComplete: 'current-password' | 'new-password'; hjelp?: string; feil?: string | undefined;
}) {
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
      {feil && <ValidationMessage id={`${id}-feil`} role="alert">{feil}</ValidationMessage>}
    </div>
  );
}
