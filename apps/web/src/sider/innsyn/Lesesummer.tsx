import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { LesesummerDocument, type EnInnsynsavtaleFragment, type LesesummerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { lastNedCsv } from '../../ui/csvfil.ts';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tid } from '../../ui/Tid.tsx';

type Lesesum = LesesummerQuery['lesesummer'][number];

/** Utvalget er en dag, eller noe annet, som står som det er. */
const somDag = (utvalg: string) => (/^\d{4}-\d{2}-\d{2}$/.test(utvalg) ? visDag(utvalg) : utvalg);

/** Det som er lest, samlet for hver person og hvert dokument, så det kan brukes til noe. */
export function Lesesummer({ avtale: { navn: avtalenavn, avtalerom } }: { avtale: EnInnsynsavtaleFragment }) {
  const tekst = useSidetekst('innsyn');
  const { lesing } = useSidetekst('logg');
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(LesesummerDocument, { avtalerom }, 'Lesesum Lesing');
  const hva = ({ gjelderNavn, hva: felt, utvalg }: Lesesum) => lesing.ting([lesing.hva[felt] ?? lesing.uttrekk(felt), utvalg && somDag(utvalg)].filter(Boolean).join(' '), gjelderNavn);
  return (
    <Seksjon tittel={`${tekst.lest}: ${avtalenavn}`}>
      <Paragraph>{tekst.lestTekst} <Lenke to="/$rom/logg" params={{ rom: arbeidsrom.kode }} className="ds-link skjul-paa-papir">{tekst.tilLoggen}</Lenke></Paragraph>
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
            <Button variant="tertiary" className="skjul-paa-papir" onClick={() => lastNedCsv({ kolonner: [tekst.navn, tekst.firma, tekst.hva, tekst.ganger, tekst.sist], rader: summer.map((sum) => [sum.navn, sum.firma, hva(sum), sum.antall, sum.sist]) }, `lest-${arbeidsrom.kode}-${avtalerom}`)}>{tekst.lastNed}</Button>
          </>
        ))}
      </Hentet>
    </Seksjon>
  );
}
