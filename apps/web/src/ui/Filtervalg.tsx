import { Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';

/** Ett filter. Det tomme valget er «alle». */
export function Filtervalg({ navn, verdi, tom, valgene, velg }: {
  navn: string; verdi: string | undefined; tom: string; valgene: readonly (readonly [string, string])[]; velg: (verdi: string | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{navn}</Label>
      <Select id={id} value={verdi ?? ''} onChange={({ target }) => velg(target.value || undefined)}>
        <option value="">{tom}</option>
        {valgene.map(([kode, tekst]) => <option key={kode} value={kode}>{tekst}</option>)}
      </Select>
    </div>
  );
}
