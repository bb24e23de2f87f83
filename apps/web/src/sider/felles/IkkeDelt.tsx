import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Delingskommune } from './Fellesoversikt.tsx';

/** Hvem som er med i nettverket, og hva hver av dem ikke har delt. Hvorfor vet bare kommunen selv. */
export function IkkeDelt({ aar, nettverk, kommuner }: { aar: number; nettverk: string; kommuner: Delingskommune[] }) {
  const tekst = useSidetekst('felles');
  const tilstand = ({ plan, trukket, harOmraadesatsing }: Delingskommune) =>
    (plan ? tekst.delt(visDag(plan.delt)) : trukket ? tekst.trukket(visDag(trukket)) : harOmraadesatsing ? tekst.ikkeDelt(aar) : tekst.utenSatsing);
  return (
    <Seksjon tittel={tekst.nettverk(nettverk)}>
      <Paragraph>{tekst.nettverkSetning(kommuner.length, kommuner.filter((kommune) => kommune.harOmraadesatsing).length)}</Paragraph>
      <Table className="kortbar">
        <Table.Head><Table.Row>{[tekst.kommune, tekst.nummer, tekst.tilstand(aar)].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {kommuner.map((kommune) => (
            <Table.Row key={kommune.kommunenummer}>
              <th scope="row">{kommune.navn}</th>
              <Table.Cell data-navn={tekst.nummer} className="siffer">{kommune.kommunenummer}</Table.Cell>
              <Table.Cell data-navn={tekst.tilstand(aar)}>{tilstand(kommune)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Seksjon>
  );
}
