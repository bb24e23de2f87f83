import { Button, Table } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import type { Diagram } from '#libs/charts';
import { tidsrom } from '#libs/contracts';
import { tallform } from '../../tekst/former.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lastNedCsv } from '../csvfil.ts';

const former = [0, 1, 2].map((desimaler) => tallform({ minimumFractionDigits: desimaler, maximumFractionDigits: desimaler }));
const vis = (verdi: string | number | null, desimaler = 0) => (typeof verdi === 'number' ? former[desimaler]!(verdi) : verdi !== null && tidsrom(verdi) ? visTidsangivelse(verdi) : verdi);

/** Tallene bak diagrammet, for den som vil lese dem eller ta dem med. */
export function Diagramtabell({ tegning: { tittel, tabell }, filnavn, slag }: { tegning: Diagram; filnavn: string; slag: 'stolper' | 'hjul' | 'linje' }) {
  const { ui: { diagram } } = useTekst();
  if (tabell.rader.length === 0) return null;
  return (
    <details className="diagramtall">
      <summary>{diagram.bak[slag]}</summary>
      <Table className="smal kortbar">
        <caption className="ds-sr-only">{tittel}</caption>
        <Table.Head>
          <Table.Row>{tabell.kolonner.map((navn, nr) => (navn ? <Table.HeaderCell key={nr} className={erTall(tabell.rader[0]?.[nr])}>{navn}</Table.HeaderCell> : <Table.Cell key={nr} />))}</Table.Row>
        </Table.Head>
        <Table.Body>
          {tabell.rader.map((rad, nr) => (
            <Table.Row key={nr}>
              {rad.map((verdi, kolonne) => (kolonne === 0 ? <th key={kolonne} scope="row">{vis(verdi)}</th> : <Table.Cell key={kolonne} data-navn={tabell.kolonner[kolonne] || undefined} className={erTall(verdi)}>{vis(verdi, tabell.desimaler)}</Table.Cell>))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Button variant="tertiary" data-size="sm" onClick={() => lastNedCsv(tabell, filnavn)}><DownloadIcon aria-hidden />{diagram.csv}</Button>
    </details>
  );
}

const erTall = (verdi: string | number | null | undefined) => (typeof verdi === 'number' ? 'tall' : undefined);
