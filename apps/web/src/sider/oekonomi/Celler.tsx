import type { LinjeFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { erNull, underNull, visKroner, type Rom } from '../../ui/penger.ts';
import { Spenn } from '../../ui/Spenn.tsx';

const erKjent = ({ fra, til }: Rom) => fra === til;

/** Beløpet, eller spennet når det ikke er kjent, og ordet slik det er sagt. */
export function Brukt({ linje: { brukt, forbruksord, kdd, eksternt } }: { linje: Pick<LinjeFragment, 'brukt' | 'forbruksord' | 'kdd' | 'eksternt'> }) {
  const tabell = useSidetekst('oekonomi').tabell;
  const { pengeord } = useTekst();
  const sagt = forbruksord && (!erKjent(brukt) || forbruksord === 'alt_brukt' || forbruksord === 'ingenting_brukt') ? pengeord.bruk[forbruksord] : null;
  // Er noe ført som beløp, er ikke bruken uoppgitt, bare ufullstendig.
  const taus = !sagt && !erKjent(brukt) && erNull(brukt.fra);
  return (
    <>
      {(kdd !== null || eksternt !== null) && <Spenn rom={brukt} />}
      {sagt && <span className="ord">{sagt}</span>}
      {taus && <span className="ord dempet">{tabell.ikkeOppgitt}</span>}
    </>
  );
}

/** Det som er igjen. Er mer brukt enn det var, sies det med et ord og ikke bare et fortegn. */
export function Igjen({ rom }: { rom: Rom }) {
  const { overbrukt } = useSidetekst('oekonomi').tabell;
  return <><Spenn rom={rom} />{underNull(rom.til) && <span className="ord forfalt">{overbrukt}</span>}</>;
}

export function Overfoeres({ status, beloep }: { status: NonNullable<LinjeFragment['overfoeringsstatus']>; beloep: string | null }) {
  const { ukjentBeloep } = useSidetekst('oekonomi').tabell;
  const { pengeord } = useTekst();
  const ord = pengeord.overfoering[status].toLowerCase();
  return beloep === null ? <>{ord}<span className="ord dempet">{ukjentBeloep}</span></> : <><span className="beloep">{visKroner(beloep)}</span><span className="ord">{ord}</span></>;
}
