import { Button, Heading, Input, Label, Select } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { LoggvalgDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import type { Loggutvalg } from './loggutvalg.ts';

/** Utvalget virker med en gang og står i adressen. */
export function Loggfilter({ utvalg }: { utvalg: Loggutvalg }) {
  const { logg } = useTekst();
  const navigate = useNavigate();
  const { rom } = useParams({ from: '/$rom/logg' });
  const { data } = useSpoerring(LoggvalgDocument, {}, 'Medarbeider Medlemskap');
  const sett = (endring: Loggutvalg) => void navigate({ to: '/$rom/logg', params: { rom }, search: { ...utvalg, ...endring }, replace: true, resetScroll: false });
  const handlinger = (data?.logg.handlinger ?? []).map((kode) => [kode, logg.handlinger[kode] ?? kode] as const).sort(([, a], [, b]) => a.localeCompare(b, 'nb'));
  return (
    <section className="filter skjul-paa-papir" aria-labelledby="loggfilter">
      <Heading level={2} data-size="2xs" id="loggfilter">{logg.filter}</Heading>
      <div className="filterfelt">
        <div className="ds-field">
          <Label htmlFor="logg-person">{logg.person}</Label>
          <Select id="logg-person" value={utvalg.person ?? ''} onChange={({ target }) => sett({ person: target.value || undefined } as Loggutvalg)}>
            <option value="">{logg.allePersoner}</option>
            {data?.medarbeidere.map(({ id, navn }) => <option key={id} value={id}>{navn}</option>)}
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="logg-handling">{logg.handling}</Label>
          <Select id="logg-handling" value={utvalg.handling ?? ''} onChange={({ target }) => sett({ handling: target.value || undefined } as Loggutvalg)}>
            <option value="">{logg.alleHandlinger}</option>
            {handlinger.map(([kode, navn]) => <option key={kode} value={kode}>{navn}</option>)}
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="logg-fra">{logg.fraDag}</Label>
          <Input id="logg-fra" type="date" value={utvalg.fra ?? ''} onChange={({ target }) => sett({ fra: target.value || undefined } as Loggutvalg)} />
        </div>
        <div className="ds-field">
          <Label htmlFor="logg-til">{logg.tilDag}</Label>
          <Input id="logg-til" type="date" value={utvalg.til ?? ''} onChange={({ target }) => sett({ til: target.value || undefined } as Loggutvalg)} />
        </div>
      </div>
      {Object.keys(utvalg).length > 0 && (
        <Button variant="tertiary" onClick={() => void navigate({ to: '/$rom/logg', params: { rom }, search: {}, replace: true })}>{logg.nullstill}</Button>
      )}
    </section>
  );
}
