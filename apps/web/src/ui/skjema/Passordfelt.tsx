import { Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { limits } from '#libs/contracts';

interface Feltvalg { navn: string; ledetekst: string; hjelp?: string; feil?: string | undefined }

/** Passord holdes utenfor de vanlige skjemaene, for de tar utkast. */
export const Passordfelt = (valg: Feltvalg & { autoComplete: 'current-password' | 'new-password' }) =>
  <Kontofelt {...valg} type="password" maks={limits.passordMax} />;

/** Et felt ved siden av passordet, som heller ikke skal i utkast. */
export function Kontofelt({ navn, ledetekst, type, maks, autoComplete, hjelp, feil }: Feltvalg & {
  type: 'text' | 'email' | 'password'; maks: number; autoComplete: string;
}) {
  const id = useId();
  const beskrevet = [hjelp && `${id}-hjelp`, feil && `${id}-feil`].filter(Boolean).join(' ');
  return (
    <div className="ds-field felt">
      <Label htmlFor={id}>{ledetekst}</Label>
      {hjelp && <div data-field="description" id={`${id}-hjelp`}>{hjelp}</div>}
      <Input
        id={id} name={navn} type={type} autoComplete={autoComplete} maxLength={maks}
        aria-invalid={feil ? true : undefined} aria-describedby={beskrevet || undefined}
      />
      {feil && <ValidationMessage id={`${id}-feil`} role="alert">{feil}</ValidationMessage>}
    </div>
  );
}
