import { Table } from '@digdir/designsystemet-react';
import { tidsrom, visTidsangivelse } from '#libs/contracts';
import type { LoggInnslagFragment } from '../../generated/graphql.ts';
import type { Katalog } from '../../tekst/nb.ts';
import { useTekst } from '../../tekst/tekst.tsx';

type Rad = LoggInnslagFragment['rader'][number];

/** Fra og til, felt for felt, i én rad av én tabell. */
export function Feltendringer({ rad }: { rad: Rad }) {
  const tekst = useTekst();
  const { logg } = tekst;
  if (rad.felt.length === 0) return null;
  const { tabell } = rad;
  return (
    <Table className="kortbar feltendringer" data-size="sm">
      <caption>{[logg.tabeller[tabell] ?? tabell, rad.navn].filter(Boolean).join(': ')}</caption>
      <Table.Head><Table.Row>{[logg.felt, logg.fra, logg.til].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
      <Table.Body>
        {rad.felt.map(({ navn, fra, til }) => (
          <Table.Row key={navn}>
            <th scope="row">{logg.feltnavn[navn] ?? navn}</th>
            <Table.Cell data-navn={logg.fra}>{lesbar(tekst, navn, fra)}</Table.Cell>
            <Table.Cell data-navn={logg.til}>{lesbar(tekst, navn, til)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Loggen holder det databasen holder; her blir kodene ord. */
function lesbar({ logg, ord, skjema }: Katalog, felt: string, verdi: string | null): string {
  if (verdi === null || verdi === '' || verdi === '[]' || verdi === '{}') return logg.tom;
  if (verdi === 'true' || verdi === 'false') return verdi === 'true' ? skjema.ja : skjema.nei;
  const koder: Record<string, Record<string, string>> = { status: { ...ord.status, ...ord.dokumentstatus }, fraStatus: ord.status, tilStatus: ord.status, aarsakKode: ord.aarsak, omfang: ord.omfang, presisjon: ord.presisjon, type: ord.dokumenttype };
  if (felt === 'rolle') return ord.rolle(verdi as Parameters<typeof ord.rolle>[0]);
  return koder[felt]?.[verdi] ?? (tidsrom(verdi) ? visTidsangivelse(verdi) : verdi);
}
