import { Paragraph, Table } from '@digdir/designsystemet-react';
import { PlattformDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Kommunene i installasjonen. Aldri noe av det de skriver. */
export function Kommuner() {
  const { plattform: tekst, kommune, nummer } = useSidetekst('felles');
  const spoerring = useSpoerring(PlattformDocument, {}, 'PlattformKommune');
  return (
    <>
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={({ plattform }) => plattform}>
        {(kommuner) => (kommuner.length === 0 ? <Tom tittel={tekst.tom} tekst={tekst.tomTekst} /> : (
          <Table className="kortbar">
            <Table.Head>
              <Table.Row>
                {[kommune, nummer].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}
                <Table.HeaderCell className="tall">{tekst.medlemmer}</Table.HeaderCell>
                <Table.HeaderCell className="tall">{tekst.inviterte}</Table.HeaderCell>
                <Table.HeaderCell>{tekst.opprettet}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {kommuner.map((rad) => (
                <Table.Row key={rad.kommunenummer}>
                  <th scope="row">{rad.navn}</th>
                  <Table.Cell data-navn={nummer} className="siffer">{rad.kommunenummer}</Table.Cell>
                  <Table.Cell data-navn={tekst.medlemmer} className="tall">{rad.antallMedlemmer}</Table.Cell>
                  <Table.Cell data-navn={tekst.inviterte} className="tall">{rad.antallInvitert}</Table.Cell>
                  <Table.Cell data-navn={tekst.opprettet}>{visDag(rad.opprettet)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        ))}
      </Hentet>
    </>
  );
}
