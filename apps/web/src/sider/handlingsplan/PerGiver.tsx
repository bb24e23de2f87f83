import { Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { erNull, sumOere, visKroner } from '../../ui/penger.ts';
import type { Plan } from './plantyper.ts';

/** Hvem som gir. Det flere gir sammen, er en egen rad; hos hver av dem står det i en egen kolonne, utenfor summen. */
export function PerGiver({ rader }: { rader: Plan['perGiver'] }) {
  const { kortSagt: tekst } = useSidetekst('handlingsplan');
  const delt = rader.some(({ giverIder }) => giverIder.length > 1);
  return (
    <div className="pergiver">
      <Table className="kortbar pengetabell plantabell">
        <caption>{tekst.perGiver}. <span className="dempet">{tekst.enhet}</span></caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{tekst.giver}</Table.HeaderCell>
            <Table.HeaderCell className="tall">{delt ? tekst.beloep : tekst.gir}</Table.HeaderCell>
            {delt && <Table.HeaderCell className="tall">{tekst.felles}</Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map(({ navn, giverIder, alene, felles }) => (
            <Table.Row key={navn}>
              <th scope="row">{giverIder.length > 1 ? tekst.sammen(navn) : navn}</th>
              <Table.Cell data-navn={delt ? tekst.beloep : tekst.gir} className="tall">{erNull(alene) && !erNull(felles) ? '' : visKroner(alene)}</Table.Cell>
              {delt && <Table.Cell data-navn={tekst.felles} className="tall">{erNull(felles) ? '' : visKroner(felles)}</Table.Cell>}
            </Table.Row>
          ))}
        </Table.Body>
        <Table.Foot>
          <Table.Row className="sum">
            <th scope="row">{tekst.iAlt}</th>
            <Table.Cell data-navn={tekst.sum} className="tall">{visKroner(sumOere(rader.map(({ alene }) => alene)))}</Table.Cell>
            {delt && <Table.Cell />}
          </Table.Row>
        </Table.Foot>
      </Table>
      {delt && <p className="dempet">{tekst.fellesForklart}</p>}
    </div>
  );
}
