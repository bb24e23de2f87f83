import { Paragraph, Table } from '@digdir/designsystemet-react';
import type { EnInnsynsavtaleFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Hvem som har tilgang til oss gjennom avtalen: navn og firma. */
export function Evaluatorene({ avtale: { navn: avtalenavn, personer }, flere }: { avtale: EnInnsynsavtaleFragment; flere: boolean }) {
  const tekst = useSidetekst('innsyn');
  const tittel = flere ? `${tekst.hvem}: ${avtalenavn}` : tekst.hvem;
  return (
    <Seksjon tittel={tittel}>
      {personer.length === 0 ? <Paragraph>{tekst.ingenPersoner}</Paragraph> : (
        <Table className="kortbar" border>
          <caption className="ds-sr-only">{tittel}</caption>
          <Table.Head><Table.Row>{[tekst.navn, tekst.firma, tekst.rolle, tekst.felter.til, tekst.taushet].map((kolonne) => <Table.HeaderCell key={kolonne}>{kolonne}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {personer.map(({ id, navn, firma, rolle, til, taushetSignert, avsluttet, oppdiktet }) => (
              <Table.Row key={id}>
                <th scope="row">{navn} <Oppdiktet er={oppdiktet} /></th>
                <Table.Cell data-navn={tekst.firma}>{firma}</Table.Cell>
                <Table.Cell data-navn={tekst.rolle}>{rolle}</Table.Cell>
                <Table.Cell data-navn={tekst.felter.til}>{avsluttet ? tekst.avsluttet : visDag(til)}</Table.Cell>
                <Table.Cell data-navn={tekst.taushet}>{taushetSignert ? visDag(taushetSignert) : tekst.ikkeSignert}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Seksjon>
  );
}
