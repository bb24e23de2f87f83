import { Table } from '@digdir/designsystemet-react';
import { Suspense, useId, useState } from 'react';
import type { LinjeFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { Utvidknapp } from '../../ui/Utvidknapp.tsx';
import { Brukt, Igjen, Overfoeres } from './Celler.tsx';

const Linjedetaljer = lat(() => import('./Linjedetaljer.tsx').then((fil) => fil.Linjedetaljer));

/** Én linje, og under den det en finner når en åpner den. */
export function Linjerad({ linje }: { linje: LinjeFragment }) {
  const { tabell } = useSidetekst('oekonomi');
  const [aapen, settAapen] = useState(false);
  const id = useId();
  return (
    <>
      <Table.Row data-aapen={aapen || undefined}>
        <th scope="row"><Utvidknapp aapen={aapen} styrer={id} veksle={() => settAapen(!aapen)}>{linje.navn}</Utvidknapp> <Oppdiktet er={linje.oppdiktet} /></th>
        <Table.Cell className="tall" data-navn={tabell.kdd}>{linje.kdd !== null && visKroner(linje.kdd)}</Table.Cell>
        <Table.Cell className="tall" data-navn={tabell.eksternt}>{linje.eksternt !== null && visKroner(linje.eksternt)}</Table.Cell>
        <Table.Cell className="tall" data-navn={tabell.brukt}><Brukt linje={linje} /></Table.Cell>
        <Table.Cell className="tall" data-navn={tabell.igjen}><Igjen rom={linje.igjen} /></Table.Cell>
        <Table.Cell className="tall" data-navn={tabell.overfoeres}>{linje.overfoeringsstatus && <Overfoeres status={linje.overfoeringsstatus} beloep={linje.oensketOverfoert} />}</Table.Cell>
      </Table.Row>
      <tr id={id} className="detaljrad" hidden={!aapen}>{aapen && <td colSpan={6}><Suspense fallback={<Skjelett linjer={3} />}><Linjedetaljer linje={linje} /></Suspense></td>}</tr>
    </>
  );
}
