import { Paragraph, Table } from '@digdir/designsystemet-react';
import type { OrdlisteQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Nummeret som gjelder, numrene fra før, og hvor vi har det fra. */
export function Kommuneliste({ kommuner }: { kommuner: OrdlisteQuery['kommuner'] }) {
  const { ui } = useTekst();
  const { kommuner: tekst } = useSidetekst('ordliste');
  const { kolonner } = tekst;
  return (
    <Seksjon tittel={tekst.tittel} id="kommuner">
      <Paragraph>{tekst.setning(kommuner.length, kommuner.filter(({ harOmraadesatsing }) => harOmraadesatsing).length)}</Paragraph>
      <Table className="kortbar kommunetabell">
        <Table.Head>
          <Table.Row>
            {[kolonner.navn, kolonner.nummer, kolonner.tidligere, kolonner.satsing, kolonner.kilde].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {kommuner.map((kommune) => (
            <Table.Row key={kommune.id}>
              <th scope="row">{kommune.navn}</th>
              <Table.Cell data-navn={kolonner.nummer} className="siffer">{kommune.kommunenummer}</Table.Cell>
              <Table.Cell data-navn={kolonner.tidligere} className="siffer">{kommune.tidligereNumre.join(', ') || tekst.ingenTidligere}</Table.Cell>
              <Table.Cell data-navn={kolonner.satsing}>{kommune.harOmraadesatsing ? tekst.har : tekst.harIkke}</Table.Cell>
              <Table.Cell data-navn={kolonner.kilde} className="kildecelle">{kommune.kilde ?? ui.ikkeOppgitt}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Seksjon>
  );
}
