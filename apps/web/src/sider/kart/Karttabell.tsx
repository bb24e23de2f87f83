import { Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Delingslenke } from '../sammenligning/Delingslenke.tsx';
import type { Kartkommune } from './Kart.tsx';
import { tilstanden } from './tilstanden.ts';

/** Det kartet viser, som tabell, med veien til hver deling. */
export function Karttabell({ kommuner, aar }: { kommuner: Kartkommune[]; aar: number }) {
  const { tabell: tekst, kort } = useSidetekst('kart');
  return (
    <Table className="kortbar sammenligningstabell">
      <caption className="ds-sr-only">{tekst.bildetekst(aar)}</caption>
      <Table.Head><Table.Row><Table.HeaderCell>{tekst.kommune}</Table.HeaderCell><Table.HeaderCell>{tekst.tilstand(aar)}</Table.HeaderCell><Table.HeaderCell className="tall">{tekst.budsjett}</Table.HeaderCell></Table.Row></Table.Head>
      <Table.Body>
        {kommuner.map((kommune) => {
          const { kommunenummer, navn, rad } = kommune;
          const deling = rad?.delinger[0];
          return (
            <Table.Row key={kommunenummer}>
              <th scope="row">{navn} <Oppdiktet er={deling?.oppdiktet ?? false} /></th>
              <Table.Cell data-navn={tekst.tilstand(aar)}>{deling ? <Delingslenke navn={navn} deling={deling} medAar={false} /> : rad?.trukket ? tekst.trukket(visDag(rad.trukket)) : kort[tilstanden(kommune)]}</Table.Cell>
              <Table.Cell data-navn={tekst.budsjett} className="tall">{rad?.sum ? visKroner(rad.sum.verdi) : ''}</Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}
