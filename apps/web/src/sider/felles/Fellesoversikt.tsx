import { Paragraph, Table } from '@digdir/designsystemet-react';
import { NettverkDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Hvordan går det i regionen? Foreløpig: ingen har delt noe, og det sies rett ut. */
export function Fellesoversikt() {
  const { felles: tekst } = useTekst();
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(NettverkDocument, {}, 'Nettverk');
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)} />
      <Hentet spoerring={spoerring} velg={({ nettverk }) => nettverk}>
        {({ kommuner, navn: nettverk }) => (
          <>
            <Tom tittel={tekst.ingenting} tekst={tekst.ingentingTekst} />
            <Seksjon tittel={tekst.nettverk(nettverk)}>
              <Paragraph>{tekst.nettverkSetning(kommuner.length, kommuner.filter((kommune) => kommune.harOmraadesatsing).length)}</Paragraph>
              <Table className="kortbar">
                <Table.Head>
                  <Table.Row>{[tekst.kommune, tekst.nummer, tekst.satsing].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row>
                </Table.Head>
                <Table.Body>
                  {kommuner.map((kommune) => (
                    <Table.Row key={kommune.kommunenummer}>
                      <th scope="row">{kommune.navn}</th>
                      <Table.Cell data-navn={tekst.nummer} className="siffer">{kommune.kommunenummer}</Table.Cell>
                      <Table.Cell data-navn={tekst.satsing}>{kommune.harOmraadesatsing ? tekst.harSatsing : tekst.utenSatsing}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </Seksjon>
          </>
        )}
      </Hentet>
    </>
  );
}
