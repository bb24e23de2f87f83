import type { NettverksinnslagFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Tid } from '../../ui/Tid.tsx';
import { Endringer } from '../logg/Innslag.tsx';

type Rad = NettverksinnslagFragment['rader'][number];

/** «Kari Nordmann førte en dato i kalenderen: Nettverksmøte», og feltene for den som vil se dem. */
export function Nettverksinnslag({ innslag: { hvem, handling, rader, tid } }: { innslag: NettverksinnslagFragment }) {
  const logg = useSidetekst('logg');
  const { ui } = useTekst();
  const steder = rader.filter((rad) => rad.navn ?? rad.tabell === 'erfaring');
  return (
    <article className="ett-innslag">
      <p>
        <strong>{hvem || ui.systemet}</strong> {logg.handlinger[handling] ?? handling}
        {steder.map((rad, nr) => <span key={`${rad.tabell}-${rad.id ?? nr}`}>{nr === 0 ? ': ' : ', '}<Sted rad={rad} /></span>)}
      </p>
      <p className="dempet"><Tid iso={tid} /></p>
      <Endringer rader={rader} />
    </article>
  );
}

/** Navnet, med vei til det som fortsatt står. Tittelen på en erfaring er kommunens og leses der den er. */
function Sted({ rad: { tabell, id, navn, verb } }: { rad: Rad }) {
  const logg = useSidetekst('logg');
  if (tabell === 'erfaring' && id) return <Lenke to="/felles/erfaringsbank/$id" params={{ id }}>{logg.felles.seErfaringen}</Lenke>;
  if (tabell === 'konferanse' && id && verb !== 'fjernet') return <Lenke to="/felles/konferanser/$id" params={{ id }}>{navn}</Lenke>;
  if (tabell === 'evalueringsavtale' && id) return <Lenke to="/felles/evaluering/$id" params={{ id }}>{navn}</Lenke>;
  return navn;
}
