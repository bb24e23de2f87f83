import type { Overfoeringsstatus } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';

const VEIEN = ['oensket', 'bekreftet', 'vedtatt'] as const;

/** Veien et ønske går, og hvor det er nå. Et avslag og et trukket ønske er slutten på veien. */
export function Overfoeringssteg({ status }: { status: Overfoeringsstatus }) {
  const { overfoering: tekst } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const naadd = VEIEN.findIndex((steg) => steg === status);
  if (naadd < 0) return <p className="dempet tilstand" data-tilstand="avsluttet">{pengeord.overfoering[status]}</p>;
  return (
    <ol className="steg" aria-label={tekst.steg}>
      {VEIEN.map((steg, nr) => <li key={steg} data-naadd={nr <= naadd || undefined} aria-current={nr === naadd ? 'step' : undefined}>{pengeord.overfoering[steg]}</li>)}
    </ol>
  );
}
