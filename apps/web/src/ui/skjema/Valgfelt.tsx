import { Select } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feltramme, type Feltvalg } from './Feltramme.tsx';

/** Ett valg av flere. `tom` er teksten for «ikke valgt»; uten den må noe velges. */
export function Valgfelt({ valgene, tom, kode = 'REQUIRED', ...valg }: Feltvalg & {
  valgene: readonly (readonly [verdi: string, navn: string])[]; tom?: string; kode?: 'REQUIRED' | 'REASON_REQUIRED';
}) {
  const { skjema } = useTekst();
  const { register } = useFormContext();
  const tomtekst = tom ?? (valg.kreves ? undefined : skjema.ingenValgt);
  return (
    <Feltramme {...valg}>
      {(kobling) => (
        <Select {...kobling} {...register(valg.navn, { validate: (verdi: string) => !valg.kreves || verdi !== '' || kode })}>
          {tomtekst !== undefined && <option value="">{tomtekst}</option>}
          {valgene.map(([verdi, navn]) => <option key={verdi} value={verdi}>{navn}</option>)}
        </Select>
      )}
    </Feltramme>
  );
}
