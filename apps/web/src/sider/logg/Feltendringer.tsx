import { Table } from '@digdir/designsystemet-react';
import type { LoggInnslagFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lesbar, sierNoe } from './lesbar.ts';

type Rad = LoggInnslagFragment['rader'][number];

/** Fra og til, felt for felt, i én rad av én tabell. */
export function Feltendringer({ rad }: { rad: Rad }) {
  const logg = useSidetekst('logg');
  const tekst = { ...useTekst(), logg };
  const { tabell } = rad;
  const felt = rad.felt.filter(sierNoe);
  if (felt.length === 0) return null;
  return (
    <Table className="kortbar feltendringer" data-size="sm">
      <caption>{[logg.tabeller[tabell] ?? tabell, rad.navn].filter(Boolean).join(': ')}</caption>
      <Table.Head><Table.Row>{[logg.felt, logg.fra, logg.til].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
      <Table.Body>
        {felt.map(({ navn, fra, til }) => (
          <Table.Row key={navn}>
            <th scope="row">{logg.feltnavn[navn] ?? navn}</th>
            <Table.Cell data-navn={logg.fra}>{lesbar(tekst, tabell, navn, fra)}</Table.Cell>
            <Table.Cell data-navn={logg.til}>{lesbar(tekst, tabell, navn, til)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
