import { Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Resultatet } from '../erfaringsbank/Resultatet.tsx';
import { Navnet } from './Slektsledd.tsx';
import type { Ledd } from './Slekt.tsx';

/** Den samme slekten som rader. */
export function Slektstabell({ alle, id }: { alle: readonly Ledd[]; id: string }) {
  const { slekt } = useSidetekst('tilpasning');
  const { bank, grad, utfall } = useSidetekst('erfaring');
  const forelder = (ledd: Ledd) => alle.find((en) => en.id === ledd.forelderId);
  return (
    <div className="rullbar">
      <Table className="kortbar" border>
        <Table.Head><Table.Row><Table.HeaderCell>{slekt.ledd}</Table.HeaderCell><Table.HeaderCell>{slekt.kommune}</Table.HeaderCell><Table.HeaderCell>{slekt.erfaring}</Table.HeaderCell><Table.HeaderCell>{slekt.fra}</Table.HeaderCell><Table.HeaderCell>{slekt.annerledes}</Table.HeaderCell><Table.HeaderCell>{slekt.resultat}</Table.HeaderCell><Table.HeaderCell>{slekt.evidens}</Table.HeaderCell></Table.Row></Table.Head>
        <Table.Body>
          {alle.map((ledd) => (
            <Table.Row key={ledd.id}>
              <Table.Cell data-navn={slekt.ledd}>{ledd.generasjon}</Table.Cell>
              <th scope="row">{ledd.kommune} <Oppdiktet er={ledd.oppdiktet} /></th>
              <Table.Cell data-navn={slekt.erfaring}><Navnet ledd={ledd} her={ledd.id === id} />{ledd.utfall && <span className="dempet"> ({utfall[ledd.utfall].toLowerCase()})</span>}</Table.Cell>
              <Table.Cell data-navn={slekt.fra}>{forelder(ledd) ? `${forelder(ledd)!.kommune}${ledd.kildeUtgave === null ? '' : `, ${slekt.utgave(ledd.kildeUtgave)}`}` : '–'}</Table.Cell>
              <Table.Cell data-navn={slekt.annerledes}>{ledd.endringer ?? '–'}</Table.Cell>
              <Table.Cell data-navn={slekt.resultat}>{ledd.resultat ? <Resultatet resultat={ledd.resultat} /> : '–'}</Table.Cell>
              <Table.Cell data-navn={slekt.evidens}>{ledd.evidensgrad === null ? '–' : bank.grad(ledd.evidensgrad, grad[ledd.evidensgrad] ?? '')}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
