import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { LesesummerDocument, type EnInnsynsavtaleFragment, type LesesummerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tid } from '../../ui/Tid.tsx';

type Lesesum = LesesummerQuery['lesesummer'][number];
const hva = ({ gjelderNavn, hva: felt, utvalg }: Lesesum) => gjelderNavn ?? [felt, utvalg].filter(Boolean).join(' ');

/** Det som er lest, samlet for hver person og hvert dokument, så det kan brukes til noe. */
export function Lesesummer({ avtale: { navn: avtalenavn, avtalerom } }: { avtale: EnInnsynsavtaleFragment }) {
  const tekst = useSidetekst('innsyn');
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(LesesummerDocument, { avtalerom }, 'Lesesum Lesing');
  return (
    <Seksjon tittel={`${tekst.lest}: ${avtalenavn}`}>
      <Paragraph>{tekst.lestTekst} <Lenke to="/$rom/logg" params={{ rom: arbeidsrom.kode }}>{tekst.tilLoggen}</Lenke></Paragraph>
      <Hentet spoerring={spoerring} velg={(data) => data.lesesummer}>
        {(summer) => (summer.length === 0 ? <Paragraph>{tekst.ingenLest}</Paragraph> : (
          <>
            <Table className="kortbar" border>
              <caption className="ds-sr-only">{tekst.lest}</caption>
              <Table.Head><Table.Row>{[tekst.navn, tekst.firma, tekst.hva, tekst.ganger, tekst.sist].map((kolonne) => <Table.HeaderCell key={kolonne}>{kolonne}</Table.HeaderCell>)}</Table.Row></Table.Head>
              <Table.Body>
                {summer.map((sum) => (
                  <Table.Row key={`${sum.personId} ${sum.hva} ${sum.utvalg} ${sum.gjelder}`}>
                    <th scope="row">{sum.navn}</th>
                    <Table.Cell data-navn={tekst.firma}>{sum.firma}</Table.Cell>
                    <Table.Cell data-navn={tekst.hva}>{hva(sum)}</Table.Cell>
                    <Table.Cell data-navn={tekst.ganger} className="tall">{sum.antall}</Table.Cell>
                    <Table.Cell data-navn={tekst.sist}><Tid iso={sum.sist} /></Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Button variant="tertiary" className="skjul-paa-papir" onClick={() => lastNed(`lest-${arbeidsrom.kode}-${avtalerom}.csv`, [[tekst.navn, tekst.firma, tekst.hva, tekst.ganger, tekst.sist], ...summer.map((sum) => [sum.navn, sum.firma ?? '', hva(sum), String(sum.antall), sum.sist])])}>{tekst.lastNed}</Button>
          </>
        ))}
      </Hentet>
    </Seksjon>
  );
}

/** Skilt med semikolon, slik norske regneark venter det. Det som ser ut som en formel, får et tegn foran. */
function lastNed(navn: string, rader: string[][]): void {
  const celle = (verdi: string) => `"${(/^[=+\-@\t\r]/.test(verdi) ? `'${verdi}` : verdi).replaceAll('"', '""')}"`;
  const adresse = URL.createObjectURL(new Blob(['\ufeff', rader.map((rad) => rad.map(celle).join(';')).join('\r\n')], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: adresse, download: navn }).click();
  URL.revokeObjectURL(adresse);
}
