import { Paragraph, Table } from '@digdir/designsystemet-react';
import { spoersmaal } from '#libs/contracts';
import type { EnRadFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Delingslenke, Innbyggerlenke } from './Delingslenke.tsx';
import { erOppdiktet } from './oppdiktet.ts';
import type { Svaret } from './Sammenligning.tsx';
import { useKategorinavn } from './useKategorinavn.ts';
import { visTallet } from './vis-tall.ts';

/** Kommunene nedover, kolonnene bortover. Hver rad fører til delingen den er regnet ut fra; den som ikke har delt, står med grunnen. */
export function Sammenligningstabell({ svar }: { svar: Svaret }) {
  const { tabell: tekst, presisjon } = useSidetekst('sammenligning');
  const { ui } = useTekst();
  const kategorinavn = useKategorinavn(svar.spoersmaal);
  const { maal } = spoersmaal[svar.spoersmaal];
  const rangert = svar.hindre.length === 0;
  const rader = svar.kommuner.filter(({ harOmraadesatsing, delinger }) => harOmraadesatsing || delinger.length > 0);
  const uten = svar.kommuner.filter((kommune) => !rader.includes(kommune)).map(({ navn }) => navn);
  const celle = (celler: EnRadFragment['celler'], kategori: string) => { const tall = celler.find((en) => en.kategori === kategori); return tall && visTallet(tall, maal, presisjon); };
  return (
    <>
      <div className="rullbar">
        <Table className="kortbar sammenligningstabell" border>
          <caption className="ds-sr-only">{tekst.bildetekst}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{tekst.kommune}</Table.HeaderCell>
              {svar.kategorier.map((kategori) => <Table.HeaderCell key={kategori} className="tall">{kategorinavn(kategori)}</Table.HeaderCell>)}
              {svar.kategorier.length > 0 ? <Table.HeaderCell className="tall">{tekst.sum}</Table.HeaderCell> : <Table.HeaderCell>{tekst.tilstand}</Table.HeaderCell>}
              {rangert && <Table.HeaderCell className="tall">{tekst.plass}</Table.HeaderCell>}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rader.map((rad) => (
              <Table.Row key={rad.kommunenummer}>
                <th scope="row">{rad.navn} <Oppdiktet er={erOppdiktet(rad)} />{rad.delinger.map((deling) => <Delingslenke key={deling.id} navn={rad.navn} deling={deling} medAar={svar.aar === null} />)}{rad.innbyggergrunnlag && <Innbyggerlenke navn={rad.navn} deling={rad.innbyggergrunnlag} />}</th>
                {rad.delinger.length === 0
                  ? <Table.Cell colSpan={svar.kategorier.length + 1} data-navn={tekst.tilstand}>{rad.trukket ? tekst.trukket(visDag(rad.trukket)) : tekst.ikkeDelt(svar.aar)}</Table.Cell>
                  : (
                    <>
                      {svar.kategorier.map((kategori) => <Table.Cell key={kategori} data-navn={kategorinavn(kategori)} className="tall">{celle(rad.celler, kategori)}</Table.Cell>)}
                      <Table.Cell data-navn={svar.kategorier.length > 0 ? tekst.sum : tekst.tilstand} className={svar.kategorier.length > 0 ? 'tall' : undefined}><strong>{rad.sum ? visTallet(rad.sum, maal, presisjon) : tekst.ukjent}</strong></Table.Cell>
                    </>
                  )}
                {rangert && <Table.Cell data-navn={tekst.plass} className="tall">{rad.plass}</Table.Cell>}
              </Table.Row>
            ))}
            {svar.sum && svar.kategorier.length > 0 && (
              <Table.Row className="sumrad">
                <th scope="row">{svar.minst ? tekst.sumMinst : tekst.sumAlle}</th>
                {svar.kategorier.map((kategori) => <Table.Cell key={kategori} data-navn={kategorinavn(kategori)} className="tall">{celle(svar.summer, kategori)}</Table.Cell>)}
                <Table.Cell data-navn={tekst.sum} className="tall"><strong>{visTallet(svar.sum, maal, presisjon)}</strong></Table.Cell>
                {rangert && <Table.Cell />}
              </Table.Row>
            )}
          </Table.Body>
        </Table>
      </div>
      {rader.some(({ delinger, sum, celler }) => delinger.length > 0 && sum && celler.length < svar.kategorier.length) && <Paragraph className="dempet">{spoersmaal[svar.spoersmaal].etAar ? tekst.tomRute : tekst.tomtAar}</Paragraph>}
      {maal === 'oere_per_innbygger' && <Paragraph className="dempet">{tekst.perInnbygger}</Paragraph>}
      {uten.length > 0 && <Paragraph className="dempet">{tekst.uten(ui.liste(uten))}</Paragraph>}
    </>
  );
}
