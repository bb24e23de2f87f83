import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { EnAndelFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { terminfarge } from '../evalueringsavtale/Betalingsplan.tsx';

const Betalingsskjema = lat(() => import('./Betalingsskjema.tsx').then((fil) => fil.Betalingsskjema));
export type EnTermin = EnAndelFragment['terminer'][number];

/** Terminene slik de er ført hos oss, hva de venter på, og om de er betalt. */
export function Terminer({ andel, gjort }: { andel: EnAndelFragment; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const [betaler, settBetaler] = useState<EnTermin | null>(null);
  return (
    <Seksjon tittel={tekst.terminene}>
      <Table className="kortbar" border>
        <caption className="ds-sr-only">{tekst.terminene}</caption>
        <Table.Head><Table.Row>{[tekst.termin, tekst.forfall, tekst.beloep, tekst.statusen].map((navn, i) => <Table.HeaderCell key={navn} className={i === 2 ? 'tall' : undefined}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {andel.terminer.map((termin, i) => (
            <Table.Row key={`${termin.termin}-${i}`}>
              <th scope="row">{termin.termin}</th>
              <Table.Cell data-navn={tekst.forfall}><span>{visDag(termin.forfall)}{termin.etterTilskudd && <span className="dempet andelslinje">{tekst.etterMerke}</span>}</span></Table.Cell>
              <Table.Cell data-navn={tekst.beloep} className="tall">{visKroner(termin.beloep)}</Table.Cell>
              <Table.Cell data-navn={tekst.statusen}>
                <span>
                  {termin.betaltAar !== null ? <Tag data-color="success" variant="outline" data-size="sm">{tekst.betaltI(termin.betaltAar)} ({termin.attestert ? tekst.attestert : tekst.uattestert})</Tag>
                    : <Tag data-color={terminfarge[termin.status]} variant="outline" data-size="sm">{tekst.terminstatus[termin.status]}</Tag>}
                  {termin.status === 'til_gode' ? <span className="dempet andelslinje">{tekst.tilGode}</span> : termin.betaltAar === null && andel.terminer[i - 1]?.termin === termin.termin && <span className="dempet andelslinje">{tekst.forskjell}</span>}
                  {termin.leveranse && termin.status === 'venter_paa_leveranse' && <span className="dempet andelslinje">{termin.leveranse}</span>}
                  {termin.handlinger.includes('foerAndelsbetaling') && <> <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={`${tekst.betalTermin}: ${tekst.termin.toLowerCase()} ${termin.termin}`} onClick={() => settBetaler(termin)}>{tekst.betalTermin}</Button></>}
                </span>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Suspense>{betaler && <Betalingsskjema andel={andel} termin={betaler} lukk={() => settBetaler(null)} gjort={gjort} />}</Suspense>
    </Seksjon>
  );
}
