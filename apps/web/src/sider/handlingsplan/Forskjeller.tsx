import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { forskjellsverdi } from './forskjellsverdi.ts';
import type { Plan } from './plantyper.ts';

/** Hva som er ulikt fra forrige utgave. Den første har ingen å sammenlignes med. */
export function Forskjeller({ plan: { utgave, utgaver, forskjeller } }: { plan: Plan }) {
  const { forskjeller: tekst } = useSidetekst('handlingsplan');
  const katalog = useTekst();
  const forrige = utgaver.find((en) => en.utgave < utgave);
  if (!forrige) return null;
  const antall = (slag: 'ny' | 'endret' | 'fjernet') => forskjeller.filter(({ endring }) => endring === slag).length;
  return (
    <Seksjon tittel={tekst.tittel(forrige.utgave)}>
      <Paragraph>{forskjeller.length === 0 ? tekst.ingen : tekst.setning(antall('ny'), antall('endret'), antall('fjernet'))}</Paragraph>
      {forskjeller.length > 0 && (
        <Table className="kortbar plantabell forskjeller">
          <Table.Head><Table.Row>{[tekst.del, tekst.endring, tekst.fra, tekst.til].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {forskjeller.map(({ hva, navn, endring, felt, fra, til }, nr) => (
              <Table.Row key={nr}>
                <th scope="row">{hva === 'INNLEDNING' ? tekst.hva[hva] : <>{navn}<span className="undertekst">{tekst.hva[hva]}</span></>}</th>
                <Table.Cell data-navn={tekst.endring}>{endring === 'endret' && felt ? tekst.endretFelt(tekst.felt[felt] ?? felt) : tekst.slag[endring]}</Table.Cell>
                <Table.Cell data-navn={tekst.fra} className="forskjell">{forskjellsverdi({ ...katalog, tekst }, felt, fra)}</Table.Cell>
                <Table.Cell data-navn={tekst.til} className="forskjell">{forskjellsverdi({ ...katalog, tekst }, felt, til)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Seksjon>
  );
}
