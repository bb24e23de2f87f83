import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { SatsingProps } from './satsing.ts';

/** Tilskuddet, programmet og målåret står hver for seg. De faller ikke alltid sammen. */
export function Perioder({ satsing }: SatsingProps) {
  const { program: { perioder }, ui } = useTekst();
  const spenn = (fra: number | null, til: number | null) => (fra === null && til === null ? ui.ikkeOppgitt : ui.fraTil(fra, til));
  return (
    <Seksjon id="perioder" tittel={perioder.tittel}>
      <Paragraph>{perioder.ingress}</Paragraph>
      <Table className="smal">
        <Table.Head><Table.Row><Table.HeaderCell>{perioder.hva}</Table.HeaderCell><Table.HeaderCell className="tall">{perioder.aar}</Table.HeaderCell></Table.Row></Table.Head>
        <Table.Body>
          <Table.Row><th scope="row">{perioder.tilskudd}</th><Table.Cell className="tall">{spenn(satsing.tilskuddFra, satsing.tilskuddTil)}</Table.Cell></Table.Row>
          <Table.Row><th scope="row">{perioder.program}</th><Table.Cell className="tall">{spenn(satsing.programFra, satsing.programTil)}</Table.Cell></Table.Row>
          <Table.Row><th scope="row">{perioder.maalaar}</th><Table.Cell className="tall">{satsing.maalaar ?? ui.ikkeOppgitt}</Table.Cell></Table.Row>
        </Table.Body>
      </Table>
    </Seksjon>
  );
}
