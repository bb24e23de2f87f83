import { Paragraph, Table } from '@digdir/designsystemet-react';
import { LaastPeriodeDocument, type LaastPeriodeQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visEndring, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { omfanget, tallet } from './tallord.ts';

type Laast = LaastPeriodeQuery['laastPeriode'];

/** Perioden slik den var da den ble låst: det årsrapporten bygger på, også når noe er rettet siden. */
export function LaastVindu({ hendelseId, periode, lukk }: { hendelseId: string; periode: string; lukk: () => void }) {
  const { laast: tekst } = useSidetekst('resultater');
  const spoerring = useSpoerring(LaastPeriodeDocument, { id: hendelseId }, 'Maaleperiode');
  return (
    <Dialogvindu tittel={tekst.tittel(visTidsangivelse(periode))} lukk={lukk}>
      <Hentet spoerring={spoerring} velg={(data) => data.laastPeriode} linjer={6}>{(laast) => <Innhold laast={laast} />}</Hentet>
    </Dialogvindu>
  );
}

function Innhold({ laast }: { laast: Laast }) {
  const { laast: tekst } = useSidetekst('resultater');
  return (
    <>
      <Paragraph>{tekst.naar(visDag(laast.tid), laast.utgave)}</Paragraph>
      {laast.maalinger.length > 0 && <Tallene maalinger={laast.maalinger} />}
      {laast.belegg.length > 0 && (
        <ul className="rader">
          {laast.belegg.map((b) => <li key={b.id}><div className="radinnhold"><p><strong>{b.maal}</strong></p><p className="lesetekst">{b.tekst}</p>{b.henvisning && <p className="dempet">{b.henvisning}</p>}</div></li>)}
        </ul>
      )}
    </>
  );
}

function Tallene({ maalinger }: { maalinger: Laast['maalinger'] }) {
  const katalog = useTekst();
  const { laast: tekst, indikator: { siden } } = useSidetekst('resultater');
  return (
    <Table className="kortbar">
      <caption className="ds-sr-only">{tekst.tallene}</caption>
      <Table.Head><Table.Row><Table.HeaderCell>{tekst.indikator}</Table.HeaderCell><Table.HeaderCell className="tall">{tekst.verdi}</Table.HeaderCell><Table.HeaderCell>{tekst.gjelder}</Table.HeaderCell></Table.Row></Table.Head>
      <Table.Body>
        {maalinger.map((m) => (
          <Table.Row key={m.id}>
            <th scope="row">{m.indikator} <span className="dempet">{tekst.definisjon(m.utgave)}</span></th>
            <Table.Cell data-navn={tekst.verdi} className="tall">{verdien(m, siden)}</Table.Cell>
            <Table.Cell data-navn={tekst.gjelder}>{omfanget(m, katalog)} {m.merknad && <span className="dempet">{m.merknad}</span>}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Tallet, eller endringen når kilden bare oppga den. */
function verdien(m: Laast['maalinger'][number], siden: (tid: string) => string): string {
  const tall = tallet(m);
  if (tall !== null) return `${tall} ${m.enhet}`;
  if (m.endringProsent === null || m.endringPresisjon === null) return '';
  return [visEndring(m.endringProsent, m.endringPresisjon, '%'), m.sammenlignetMed && siden(visTidsangivelse(m.sammenlignetMed))].filter(Boolean).join(' ');
}
