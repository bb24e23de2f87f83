import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Fase } from './punkt.ts';

/** Resultatene som ikke er nådd, i fasen satsingen står i og dem før. Det som kommer senere, gjenstår ikke ennå. */
export function Rest({ faser, naa }: { faser: Fase[]; naa: number }) {
  const { rest: tekst } = useSidetekst('veiviser');
  const igjen = faser.filter(({ nr }) => nr <= naa).map(({ nr, navn, resultater }) => ({ nr, navn, punkter: resultater.filter(({ kryss }) => !kryss) })).filter(({ punkter }) => punkter.length > 0);
  const antall = igjen.reduce((sum, { punkter }) => sum + punkter.length, 0);
  return (
    <Seksjon tittel={tekst.tittel}>
      <Paragraph>{antall === 0 ? tekst.alt(naa) : tekst.tekst(antall, naa)}</Paragraph>
      {igjen.map(({ nr, navn, punkter }) => (
        <div key={nr} className="faserest">
          <Heading level={3} data-size="2xs">{tekst.fase(nr, navn)}</Heading>
          <ul className="punkter">{punkter.map(({ kode, tekst: punkt }) => <li key={kode}><a className="ds-link" href={`#${kode}`}>{punkt}</a></li>)}</ul>
        </div>
      ))}
    </Seksjon>
  );
}
