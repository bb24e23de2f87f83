import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Satsing, SatsingProps } from './satsing.ts';

/** Det som skal til, og det en kan gå seg bort i, ved siden av hverandre. */
export function Suksess({ satsing: { suksesskriterier, fallgruver } }: SatsingProps) {
  const { program: { suksess } } = useTekst();
  return (
    <Seksjon id="suksess" tittel={suksess.tittel}>
      <div className="to-spalter">
        <Faktorer tittel={suksess.kriterier} faktorer={suksesskriterier} />
        <Faktorer tittel={suksess.fallgruver} faktorer={fallgruver} />
      </div>
    </Seksjon>
  );
}

function Faktorer({ tittel, faktorer }: { tittel: string; faktorer: Satsing['fallgruver'] }) {
  const { program: { suksess } } = useTekst();
  return (
    <div>
      <Heading level={3} data-size="2xs">{tittel}</Heading>
      {faktorer.length === 0
        ? <Paragraph>{suksess.ingen}</Paragraph>
        : <ul className="punkter">{faktorer.map(({ id, navn, oppdiktet }) => <li key={id}>{navn} <Oppdiktet er={oppdiktet} /></li>)}</ul>}
    </div>
  );
}
