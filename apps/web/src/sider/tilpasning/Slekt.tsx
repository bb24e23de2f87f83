import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type KeyboardEvent } from 'react';
import { SlektenDocument, type SlektenQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Slektsledd } from './Slektsledd.tsx';
import { Slektstabell } from './Slektstabell.tsx';

export type Ledd = SlektenQuery['erfaringsslekt'][number];

/** Hvem har bygget videre på dette, og på hva? */
export function Slekt({ id }: { id: string }) {
  const { slekt } = useSidetekst('tilpasning');
  const spoerring = useSpoerring(SlektenDocument, { id }, 'Slektsledd Tilpasning Erfaringsdeling');
  return <Seksjon tittel={slekt.tittel}><Hentet spoerring={spoerring} velg={(data) => data.erfaringsslekt} linjer={3}>{(alle) => (alle.length < 2 ? <p className="dempet">{slekt.alene}</p> : <Treet alle={alle} id={id} />)}</Hentet></Seksjon>;
}

function Treet({ alle, id }: { alle: readonly Ledd[]; id: string }) {
  const { slekt } = useSidetekst('tilpasning');
  const [tabell, settTabell] = useState(false);
  const [foerste] = alle;
  return (
    <>
      <Paragraph>{slekt.tekst(new Set(alle.map(({ kommunenummer }) => kommunenummer)).size, Math.max(...alle.map(({ generasjon }) => generasjon)))}</Paragraph>
      {tabell ? <Slektstabell alle={alle} id={id} /> : <ul className="slektstre" aria-label={slekt.treet} onKeyDown={moveFocus}>{foerste && <Slektsledd ledd={foerste} alle={alle} id={id} />}</ul>}
      <div className="knapper skjul-paa-papir">
        <Button variant="tertiary" aria-pressed={tabell} onClick={() => settTabell(!tabell)}>{tabell ? slekt.tre : slekt.tabell}</Button>
        {!tabell && <span className="dempet">{slekt.tastene}</span>}
      </div>
    </>
  );
}

/** Piltastene går mellom lenkene i treet, i den rekkefølgen de står. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>) {
  const lenker = [...event.currentTarget.querySelectorAll('a')];
  const her = lenker.indexOf(document.activeElement as HTMLAnchorElement);
  const til = { ArrowDown: her + 1, ArrowRight: her + 1, ArrowUp: her - 1, ArrowLeft: her - 1, Home: 0, End: lenker.length - 1 }[event.key];
  if (til === undefined || !lenker[til]) return;
  event.preventDefault();
  lenker[til].focus();
}
