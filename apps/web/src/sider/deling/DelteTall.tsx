import { Paragraph, Table } from '@digdir/designsystemet-react';
import { defaultPolicy, hiddenSymbol, type SingleReason } from '#libs/contracts';
import type { DelteTallFragment } from '../../generated/graphql.ts';
import { visEndring, visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';

type Tallrad = DelteTallFragment & { grunn?: SingleReason | null };

/** Resultatene slik de deles. Et skjult tall er «:», med forklaringen under; grunnen er bare med i forhåndsvisningen. */
export function DelteTall({ tall }: { tall: readonly Tallrad[] }) {
  const tekst = useSidetekst('delteresultater');
  const { ui } = useTekst();
  const skjult = tall.some(({ verdi }) => verdi === null);
  const grunner = tall.some(({ grunn }) => grunn);
  const endringer = tall.some(({ endring }) => endring);
  const kolonner = [tekst.tall, ...(endringer ? [tekst.endring] : []), tekst.gjelder, ...(grunner ? [tekst.hvorfor] : [])];
  return (
    <div className="delt-innhold">
      <Table className="kortbar" border>
        <caption>{tekst.bildetekst}</caption>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.indikator}</Table.HeaderCell>{kolonner.map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {tall.map((rad) => (
            <Table.Row key={rad.serieId}>
              <th scope="row">{rad.navn}</th>
              <Table.Cell data-navn={tekst.tall}>{rad.verdi == null || !rad.presisjon ? <span role="img" aria-label={ui.prikket.kort}>{hiddenSymbol}</span> : `${visTall(rad.verdi, rad.presisjon, rad.tilVerdi ?? null)} ${rad.enhet}`}</Table.Cell>
              {endringer && <Table.Cell data-navn={tekst.endring}>{endringen(rad, tekst.siden)}</Table.Cell>}
              <Table.Cell data-navn={tekst.gjelder}>{tekst.nivaa[rad.omfang]}</Table.Cell>
              {grunner && <Table.Cell data-navn={tekst.hvorfor}>{rad.grunn ? tekst.grunner[rad.grunn] : ''}</Table.Cell>}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {skjult && <Paragraph className="dempet">{tekst.forklaring(ui.prikket.forklaring(defaultPolicy.t))}</Paragraph>}
    </div>
  );
}

function endringen({ endring }: Tallrad, siden: (endring: string, periode: string) => string): string {
  if (!endring || endring.prosent == null) return '';
  return siden(visEndring(endring.prosent, endring.presisjon, '%', endring.prosentTil ?? null), visTidsangivelse(endring.siden));
}
