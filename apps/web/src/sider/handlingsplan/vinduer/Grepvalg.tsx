import { Label, Select } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import type { TiltakStatus } from '#libs/contracts';
import type { Plangrep } from '../../../generated/graphql.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { erNull, visKroner } from '../../../ui/penger.ts';
import { feltId, useSkjemaramme } from '../../../ui/skjema/skjemaverdier.ts';
import { Statusmerke } from '../../../ui/Statusmerke.tsx';
import { plangrep } from '../plangrep.ts';

/** Ett tiltak og hva neste års plan gjør med det. Hvordan det går, og hva som ble bestemt i år, står ved siden av valget. */
export function Grepvalg({ id, navn, status, iAar }: { id: string; navn: string; status?: TiltakStatus | undefined; iAar?: { aar: number; grep: Plangrep; sum: string } }) {
  const { nesteAar: tekst } = useSidetekst('handlingsplanskjema');
  const { planord, ui } = useTekst();
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const felt = feltId(ramme.navn, id);
  return (
    <div className="ds-field ett-grep">
      <Label htmlFor={felt}>{navn}</Label>
      <p className="dempet" id={`${felt}-om`}>{status && <Statusmerke status={status} />}{iAar && <span>{tekst.iAar(iAar.aar, planord.grep[iAar.grep].toLowerCase(), erNull(iAar.sum) ? null : ui.kroner(visKroner(iAar.sum)))}</span>}</p>
      <Select id={felt} aria-describedby={`${felt}-om`} {...register(id)}>
        <option value="">{tekst.ikkeMed}</option>
        {plangrep.map((grep) => <option key={grep} value={grep}>{planord.grep[grep]}</option>)}
      </Select>
    </div>
  );
}
