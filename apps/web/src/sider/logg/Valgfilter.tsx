import { Label, Select } from '@digdir/designsystemet-react';
import { alfabetisk } from '../../tekst/former.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dagfilter, useSettUtvalg } from './Dagfilter.tsx';
import type { Loggutvalg } from './loggutvalg.ts';

/** Hvem, hva og når. Handlingene er de som finnes i loggen, med ord og i alfabetisk rekkefølge. */
export function Valgfilter({ utvalg, personer, handlinger }: { utvalg: Loggutvalg; personer: readonly { id: string; navn: string }[]; handlinger: readonly string[] }) {
  const logg = useSidetekst('logg');
  const sett = useSettUtvalg(utvalg);
  const medOrd = handlinger.map((kode) => [kode, logg.handlinger[kode] ?? kode] as const).sort(([, a], [, b]) => alfabetisk(a, b));
  return (
    <Dagfilter utvalg={utvalg}>
      <div className="ds-field">
        <Label htmlFor="logg-person">{logg.person}</Label>
        <Select id="logg-person" value={utvalg.person ?? ''} onChange={({ target }) => sett({ person: target.value || undefined })}>
          <option value="">{logg.allePersoner}</option>
          {personer.map(({ id, navn }) => <option key={id} value={id}>{navn}</option>)}
        </Select>
      </div>
      <div className="ds-field">
        <Label htmlFor="logg-handling">{logg.handling}</Label>
        <Select id="logg-handling" value={utvalg.handling ?? ''} onChange={({ target }) => sett({ handling: target.value || undefined })}>
          <option value="">{logg.alleHandlinger}</option>
          {medOrd.map(([kode, navn]) => <option key={kode} value={kode}>{navn}</option>)}
        </Select>
      </div>
    </Dagfilter>
  );
}
