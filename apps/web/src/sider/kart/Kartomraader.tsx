import { Paragraph, Table } from '@digdir/designsystemet-react';
import { areal, omraadekart, utstrekning } from '#libs/charts';
import { KartomraaderDocument, type KartomraaderQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { flateneI } from '../../ui/kart/flater.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Bildelenke } from '../sammenligning/Bildelenke.tsx';
import { kvadratkilometer } from './kvadratkilometer.ts';

const maksBredde = 240;

/** Hvor i kommunen er satsingene, og hvor store er de? Tegnet av det kommunene har delt, i samme målestokk, med tabellen ved siden av. */
export function Kartomraader({ aar }: { aar: number }) {
  const { omraader: tekst } = useSidetekst('kart');
  const spoerring = useSpoerring(KartomraaderDocument, { aar }, 'Sammenligning');
  return (
    <Seksjon tittel={tekst.tittel(aar)}>
      <Hentet spoerring={spoerring} velg={(data) => data.kartomraader}>
        {(omraader) => (omraader.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} /> : <Omraadene omraader={omraader} aar={aar} />)}
      </Hentet>
    </Seksjon>
  );
}

function Omraadene({ omraader, aar }: { omraader: KartomraaderQuery['kartomraader']; aar: number }) {
  const { omraader: tekst } = useSidetekst('kart');
  const tegnet = omraader.map((omraade) => ({ ...omraade, flater: flateneI(omraade.grense) }));
  const kilometer = Math.max(...tegnet.map(({ flater }) => Math.max(utstrekning(flater).oestover, utstrekning(flater).nordover)));
  return (
    <>
      <Paragraph className="dempet">{tekst.maalestokk}</Paragraph>
      <ul className="romliste">
        {tegnet.map(({ delingId, nr, navn, kommune, flater }) => (
          <li key={`${delingId} ${nr}`}>
            <Diagram filnavn="" maksBredde={maksBredde} tegn={(bredde) => omraadekart({ tittel: tekst.figur(navn, kommune), setning: tekst.setning(navn, kommune, kvadratkilometer(areal(flater))), flater, bredde: Math.min(bredde, maksBredde), mestHoeyde: maksBredde, kilometer })} />
          </li>
        ))}
      </ul>
      <Table className="kortbar">
        <caption className="ds-sr-only">{tekst.bildetekst(aar)}</caption>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.omraade}</Table.HeaderCell><Table.HeaderCell>{tekst.kommune}</Table.HeaderCell><Table.HeaderCell className="tall">{tekst.areal}</Table.HeaderCell><Table.HeaderCell>{tekst.deling}</Table.HeaderCell></Table.Row></Table.Head>
        <Table.Body>
          {tegnet.map(({ delingId, nr, navn, kommune, flater, oppdiktet }) => (
            <Table.Row key={`${delingId} ${nr}`}>
              <th scope="row">{navn} <Oppdiktet er={oppdiktet} /></th>
              <Table.Cell data-navn={tekst.kommune}>{kommune}</Table.Cell>
              <Table.Cell data-navn={tekst.areal} className="tall">{kvadratkilometer(areal(flater))}</Table.Cell>
              <Table.Cell data-navn={tekst.deling}><Bildelenke id={delingId} merke={tekst.aapne(kommune, aar)}>{tekst.planen(aar)}</Bildelenke></Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
