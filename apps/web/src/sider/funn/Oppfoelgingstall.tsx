import { Paragraph, Table } from '@digdir/designsystemet-react';
import { oppfoelgingsstatuser } from '#libs/contracts';
import type { EnAnbefalingFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Hvor langt det er kommet, år for år, og hvor mange svar som mangler. */
export function Oppfoelgingstall({ anbefalinger }: { anbefalinger: EnAnbefalingFragment[] }) {
  const tekst = useSidetekst('funn');
  const mottakere = anbefalinger.filter(({ frigitt, trukket }) => frigitt !== null && trukket === null).flatMap((en) => en.mottakere);
  const aarene = [...new Set(mottakere.flatMap(({ aar }) => aar.map((ett) => ett.aar)))].sort((a, b) => b - a);
  if (mottakere.length === 0) return null;
  return (
    <>
      <Paragraph>{tekst.svarene(mottakere.filter(({ svar }) => svar !== null).length, mottakere.length)}</Paragraph>
      {aarene.length > 0 && (
        <Table className="kortbar" border>
          <caption>{tekst.aarForAar}</caption>
          <Table.Head><Table.Row><Table.HeaderCell>{tekst.aaret}</Table.HeaderCell>{oppfoelgingsstatuser.map((status) => <Table.HeaderCell key={status} className="tall">{tekst.oppfoelging[status]}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>{aarene.map((aar) => <Table.Row key={aar}><th scope="row">{aar}</th>{oppfoelgingsstatuser.map((status) => <Table.Cell key={status} className="tall" data-navn={tekst.oppfoelging[status]}>{mottakere.filter((en) => en.aar.some((ett) => ett.aar === aar && ett.status === status)).length}</Table.Cell>)}</Table.Row>)}</Table.Body>
        </Table>
      )}
    </>
  );
}
