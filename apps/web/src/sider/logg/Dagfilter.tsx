import { Button, Heading, Input, Label } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import type { Loggutvalg } from './loggutvalg.ts';

type Endring = { [F in keyof Loggutvalg]?: Loggutvalg[F] | undefined };
export type SettUtvalg = (endring: Endring) => void;

/** Utvalget virker med en gang og står i adressen. */
export function useSettUtvalg(utvalg: Loggutvalg): SettUtvalg {
  const navigate = useNavigate();
  const { rom } = useParams({ strict: false });
  const til = rom ? { to: '/$rom/logg', params: { rom } } as const : { to: '/felles/logg' } as const;
  return (endring) => void navigate({ ...til, search: { ...utvalg, ...endring } as Loggutvalg, replace: true, resetScroll: false });
}

/** Dagene, felles for listene, og de feltene en av dem har i tillegg. */
export function Dagfilter({ utvalg, children }: { utvalg: Loggutvalg; children?: ReactNode }) {
  const logg = useSidetekst('logg');
  const sett = useSettUtvalg(utvalg);
  const { liste: _, ...valgt } = utvalg;
  return (
    <section className="filter skjul-paa-papir" aria-labelledby="loggfilter">
      <Heading level={2} data-size="2xs" id="loggfilter">{logg.filter}</Heading>
      <div className="filterfelt">
        {children}
        {([['fra', logg.fraDag], ['til', logg.tilDag]] as const).map(([felt, navn]) => (
          <div className="ds-field" key={felt}>
            <Label htmlFor={`logg-${felt}`}>{navn}</Label>
            <Input id={`logg-${felt}`} type="date" value={utvalg[felt] ?? ''} onChange={({ target }) => sett({ [felt]: target.value || undefined })} />
          </div>
        ))}
      </div>
      {Object.keys(valgt).length > 0 && <Button variant="tertiary" onClick={() => sett({ person: undefined, handling: undefined, fra: undefined, til: undefined })}>{logg.nullstill}</Button>}
    </section>
  );
}
