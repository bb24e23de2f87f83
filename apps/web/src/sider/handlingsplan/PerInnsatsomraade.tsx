import { Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visKroner } from '../../ui/penger.ts';
import type { Plan } from './plantyper.ts';

export function PerInnsatsomraade({ rader, sum }: { rader: Plan['perInnsatsomraade']; sum: Plan['sum'] }) {
  const { kortSagt: tekst } = useSidetekst('handlingsplan');
  const rad = ({ navn, kdd, eksternt, sum: alt }: Plan['sum'], tittel = navn) => (
    <>
      <th scope="row">{tittel}</th>
      <Table.Cell data-navn={tekst.kdd} className="tall">{visKroner(kdd)}</Table.Cell>
      <Table.Cell data-navn={tekst.eksternt} className="tall">{visKroner(eksternt)}</Table.Cell>
      <Table.Cell data-navn={tekst.sum} className="tall">{visKroner(alt)}</Table.Cell>
    </>
  );
  return (
    <Table className="kortbar pengetabell plantabell">
      <caption>{tekst.perOmraade}. <span className="dempet">{tekst.enhet}</span></caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{tekst.omraade}</Table.HeaderCell>
          {[tekst.kdd, tekst.eksternt, tekst.sum].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}
        </Table.Row>
      </Table.Head>
      <Table.Body>{rader.map((en) => <Table.Row key={en.noekkel}>{rad(en)}</Table.Row>)}</Table.Body>
      <Table.Foot><Table.Row className="sum">{rad(sum, tekst.iAlt)}</Table.Row></Table.Foot>
    </Table>
  );
}
