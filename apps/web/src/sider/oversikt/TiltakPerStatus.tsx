import { Paragraph, Table } from '@digdir/designsystemet-react';
import { tiltakStatuser } from '#libs/contracts';
import type { OversiktQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Statusmerke } from '../../ui/Statusmerke.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Én setning, så tallene; strekene sier det samme for øyet. */
export function TiltakPerStatus({ perStatus }: { perStatus: OversiktQuery['oversikt']['tiltakPerStatus'] }) {
  const { oversikt } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const kanSkrive = useKan('tiltak.skriv');
  const antall = new Map(perStatus.map((rad) => [rad.status, rad.antall]));
  const rader = tiltakStatuser.map((status) => ({ status, antall: antall.get(status) ?? 0 })).filter((rad) => rad.antall > 0);
  const sum = rader.reduce((hittil, rad) => hittil + rad.antall, 0);
  const oppdiktede = perStatus.reduce((hittil, rad) => hittil + rad.oppdiktede, 0);
  const flest = Math.max(...rader.map((rad) => rad.antall));

  return (
    <Seksjon tittel={oversikt.perStatus}>
      {sum === 0
        ? (
          <Tom nivaa={3} tittel={oversikt.ingenTiltak} tekst={oversikt.ingenTiltakTekst}>
            {kanSkrive && <Lenke to="/$rom/tiltak" params={{ rom }} search={{ nytt: true }}>{oversikt.nyttTiltak}</Lenke>}
          </Tom>
        )
        : (
          <>
            <Paragraph>{oversikt.perStatusSetning(sum, antall.get('i_drift') ?? 0)}</Paragraph>
            {oppdiktede > 0 && <p className="oppdiktet-forklart"><Oppdiktet er /> <span className="dempet">{oversikt.oppdiktedeTiltak(oppdiktede, sum)}</span></p>}
            <Table className="stolper">
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{oversikt.status}</Table.HeaderCell>
                  <Table.HeaderCell className="tall">{oversikt.antall}</Table.HeaderCell>
                  <Table.HeaderCell aria-hidden="true" className="stolpe" />
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {rader.map((rad) => (
                  <Table.Row key={rad.status}>
                    <th scope="row"><Lenke to="/$rom/tiltak" params={{ rom }} search={{ status: [rad.status] }} className="statuslenke"><Statusmerke status={rad.status} /></Lenke></th>
                    <Table.Cell className="tall">{rad.antall}</Table.Cell>
                    <Table.Cell aria-hidden="true" className="stolpe">
                      <svg width="100%" height="16"><rect width={`${(100 * rad.antall) / flest}%`} height="16" rx="2" /></svg>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </>
        )}
    </Seksjon>
  );
}
