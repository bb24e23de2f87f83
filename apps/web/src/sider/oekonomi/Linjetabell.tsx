import { Table } from '@digdir/designsystemet-react';
import type { LinjeFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Linjerad } from './Linjerad.tsx';

/** Noen få linjer uten sum, der de hører til noe annet. */
export function Linjetabell({ linjer }: { linjer: readonly LinjeFragment[] }) {
  const { tabell } = useSidetekst('oekonomi');
  return (
    <Table className="kortbar pengetabell">
      <caption className="ds-sr-only">{tabell.tittel}</caption>
      <Linjehode />
      <Table.Body>{linjer.map((linje) => <Linjerad key={linje.id} linje={linje} />)}</Table.Body>
    </Table>
  );
}

/** Kolonnene fra årsrapporten, med bruken ved siden av. */
export function Linjehode() {
  const { tabell } = useSidetekst('oekonomi');
  return (
    <Table.Head>
      <Table.Row>
        <Table.HeaderCell>{tabell.navn}</Table.HeaderCell>
        {[tabell.kdd, tabell.eksternt, tabell.brukt, tabell.igjen, tabell.overfoeres].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}
      </Table.Row>
    </Table.Head>
  );
}
