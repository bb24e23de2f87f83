import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { KjoeringerDocument, type KjoeringerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visTidspunkt } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Går jobbene, og hva stoppet dem? Aldri hva de gjaldt. */
export function Jobber() {
  const tekst = useSidetekst('jobber');
  const spoerring = useSpoerring(KjoeringerDocument, {}, 'Kjoering');
  return (
    <>
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Button variant="secondary" className="skjul-paa-papir" onClick={spoerring.hentIgjen}>{tekst.oppdater}</Button>
      <Hentet spoerring={spoerring} velg={({ kjoeringer }) => kjoeringer}>
        {(kjoeringer) => (kjoeringer.length === 0 ? <Tom tittel={tekst.tom} tekst={tekst.tomTekst} /> : (
          <Table className="kortbar">
            <Table.Head>
              <Table.Row>{[tekst.koe, tekst.gjelder, tekst.tilstand, tekst.opprettet, tekst.startet, tekst.ferdig, tekst.feil].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row>
            </Table.Head>
            <Table.Body>{kjoeringer.map((en) => <Kjoeringsrad key={en.id} en={en} />)}</Table.Body>
          </Table>
        ))}
      </Hentet>
    </>
  );
}

function Kjoeringsrad({ en }: { en: KjoeringerQuery['kjoeringer'][number] }) {
  const tekst = useSidetekst('jobber');
  const naar = (tid: string | null) => (tid ? visTidspunkt(tid) : '');
  const mer = [...(en.tidligst ? [tekst.tidligst(visTidspunkt(en.tidligst))] : []), ...(en.forsoek > 0 ? [tekst.forsoek(en.forsoek)] : [])];
  return (
    <Table.Row>
      <th scope="row">{tekst.koeer[en.koe] ?? en.koe}</th>
      <Table.Cell data-navn={tekst.gjelder}>{en.gjelder === 'alle' ? tekst.alle : en.gjelder}</Table.Cell>
      <Table.Cell data-navn={tekst.tilstand}>{tekst.tilstander[en.tilstand]}{mer.length > 0 && ` (${mer.join(', ')})`}</Table.Cell>
      <Table.Cell data-navn={tekst.opprettet}>{naar(en.opprettet)}</Table.Cell>
      <Table.Cell data-navn={tekst.startet}>{naar(en.startet)}</Table.Cell>
      <Table.Cell data-navn={tekst.ferdig}>{naar(en.ferdig)}</Table.Cell>
      <Table.Cell data-navn={tekst.feil}>{en.feilkode && tekst.feilkoder[en.feilkode]}</Table.Cell>
    </Table.Row>
  );
}
