import { Paragraph, Table } from '@digdir/designsystemet-react';
import { defaultPolicy, hiddenSymbol } from '#libs/contracts';
import type { IndikatorradFragment } from '../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import type { Indikatorsvaret } from './Indikatorsvar.tsx';
import { Resultatlenke } from './Resultatlenke.tsx';

type Celle = IndikatorradFragment['celler'][number];

/** Kommunene nedover, periodene bortover; ved deltakelse indikatorene. Hvert tall sier hva det gjelder og hvilken utgave det er målt med. */
export function Indikatortabell({ svar }: { svar: Indikatorsvaret }) {
  const { indikator: tekst, tabell } = useSidetekst('sammenligning');
  const { ui } = useTekst();
  const deltakelse = svar.spoersmaal === 'deltakelse';
  const rangert = svar.hindre.length === 0 && svar.rangertPeriode;
  const rader = svar.kommuner.filter(({ harOmraadesatsing, celler }) => harOmraadesatsing || celler.length > 0);
  const uten = svar.kommuner.filter((kommune) => !rader.includes(kommune)).map(({ navn }) => navn);
  const skjult = svar.kommuner.some(({ celler }) => celler.some(({ verdi }) => verdi == null));
  const navn = ({ noekkel, definisjon }: Indikatorsvaret['kolonner'][number]) => (deltakelse ? definisjon.navn : visTidsangivelse(noekkel));
  return (
    <>
      <div className="rullbar">
        <Table className="kortbar sammenligningstabell" border>
          <caption className="ds-sr-only">{tabell.bildetekst}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{tabell.kommune}</Table.HeaderCell>
              {svar.kolonner.map((kolonne) => <Table.HeaderCell key={kolonne.noekkel} className="tall">{navn(kolonne)}</Table.HeaderCell>)}
              {rangert && <Table.HeaderCell className="tall">{tekst.plass(visTidsangivelse(rangert))}</Table.HeaderCell>}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rader.map((rad) => (
              <Table.Row key={rad.kommunenummer}>
                <th scope="row">{rad.navn} <Oppdiktet er={rad.delinger.some(({ oppdiktet }) => oppdiktet)} />{rad.delinger.map((deling) => <Resultatlenke key={deling.id} navn={rad.navn} deling={deling} />)}</th>
                {rad.celler.length === 0 ? <Table.Cell colSpan={svar.kolonner.length} data-navn={tabell.tilstand}>{tekst.ikkeDelt}</Table.Cell>
                  : svar.kolonner.map((kolonne) => <Table.Cell key={kolonne.noekkel} data-navn={navn(kolonne)} className="tall"><Tallet celle={rad.celler.find((celle) => celle.kolonne === kolonne.noekkel)} medEnhet={deltakelse} /></Table.Cell>)}
                {rangert && <Table.Cell data-navn={tekst.plass(visTidsangivelse(rangert))} className="tall">{rad.plass}</Table.Cell>}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {skjult && <Paragraph className="dempet">{tekst.forklaring(ui.prikket.forklaring(defaultPolicy.t))}</Paragraph>}
      {uten.length > 0 && <Paragraph className="dempet">{tabell.uten(ui.liste(uten))}</Paragraph>}
    </>
  );
}

function Tallet({ celle, medEnhet }: { celle: Celle | undefined; medEnhet: boolean }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  const { ui } = useTekst();
  if (!celle) return null;
  const { verdi, tilVerdi, presisjon, enhet, omfang, utgave, avvik } = celle;
  return (
    <div>
      {verdi == null || !presisjon ? <span role="img" aria-label={ui.prikket.kort}>{hiddenSymbol}</span> : <>{visTall(verdi, presisjon, tilVerdi ?? null)}{medEnhet && ` ${enhet}`}</>}
      <span className="celleord">{tekst.gjelder[omfang]}, {tekst.utgave(utgave)}{avvik && <>. <strong>{tekst.avvik}</strong></>}</span>
    </div>
  );
}
