import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

type Valg = [kode: string, navn: string];

/** Rader mot kolonner, med summen ved enden og nederst. `celle` uten rad eller kolonne er summen av alle. */
export function Krysstabell({ tittel, hjoerne, sum, sumrad = sum, rader, kolonner, celle }: {
  tittel: string; hjoerne: string; sum: string; sumrad?: string; rader: Valg[]; kolonner: Valg[]; celle: (rad: string | null, kolonne: string | null) => ReactNode;
}) {
  return (
    <Table className="kortbar" border>
      <caption>{tittel}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{hjoerne}</Table.HeaderCell>
          {kolonner.map(([kode, navn]) => <Table.HeaderCell key={kode} className="tall">{navn}</Table.HeaderCell>)}
          <Table.HeaderCell className="tall">{sum}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {[...rader, [null, sumrad] as const].map(([rad, navn]) => (
          <Table.Row key={navn} className={rad === null ? 'sumrad' : undefined}>
            <th scope="row">{navn}</th>
            {kolonner.map(([kode, kolonne]) => <Table.Cell key={kode} data-navn={kolonne} className="tall">{celle(rad, kode)}</Table.Cell>)}
            <Table.Cell data-navn={sum} className="tall"><strong>{celle(rad, null)}</strong></Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
