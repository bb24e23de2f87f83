import { Table } from '@digdir/designsystemet-react';
import type { BudsjettsumFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { erNull, sumOere, visKroner } from '../../ui/penger.ts';
import { Spenn } from '../../ui/Spenn.tsx';
import type { Aaret } from './pengetyper.ts';
import { utelatt } from './utelatt.ts';

/** Summen av en gruppe, i de samme kolonnene som linjene under den. */
export function Gruppesum({ sum }: { sum: BudsjettsumFragment }) {
  const { tabell } = useSidetekst('oekonomi');
  return (
    <Table.Row className="gruppesum">
      <th scope="rowgroup">{sum.noekkel === 'uten' ? tabell.utenInnsatsomraade : sum.navn} <span className="gruppeantall">{sum.antallLinjer}</span></th>
      <Sumceller sum={sum} />
      <Table.Cell />
    </Table.Row>
  );
}

/** Summen, og i klartekst det den ikke har med. */
export function Tabellsum({ aaret, filtrert }: { aaret: Aaret; filtrert: boolean }) {
  const { tabell } = useSidetekst('oekonomi');
  const overfoert = sumOere(aaret.linjer.map(({ oensketOverfoert }) => oensketOverfoert));
  const setninger = utelatt(aaret, filtrert, tabell);
  return (
    <Table.Foot>
      <Table.Row className="sum">
        <th scope="row">{tabell.sumAv(aaret.totalt.antallLinjer)} <span className="tilsammen">{tabell.tilSammen(visKroner(aaret.totalt.sum))}</span></th>
        <Sumceller sum={aaret.totalt} />
        <Table.Cell className="tall" data-navn={tabell.overfoeres}>{!erNull(overfoert) && <span className="beloep">{visKroner(overfoert)}</span>}</Table.Cell>
      </Table.Row>
      {setninger.length > 0 && (
        <Table.Row className="utelatt">
          <td colSpan={6}><strong>{tabell.ikkeMed}</strong><ul className="punkter">{setninger.map((setning) => <li key={setning}>{setning}</li>)}</ul></td>
        </Table.Row>
      )}
    </Table.Foot>
  );
}

function Sumceller({ sum: { kdd, eksternt, brukt, igjen } }: { sum: BudsjettsumFragment }) {
  const { tabell } = useSidetekst('oekonomi');
  return (
    <>
      <Table.Cell className="tall" data-navn={tabell.kdd}>{!erNull(kdd) && visKroner(kdd)}</Table.Cell>
      <Table.Cell className="tall" data-navn={tabell.eksternt}>{!erNull(eksternt) && visKroner(eksternt)}</Table.Cell>
      <Table.Cell className="tall" data-navn={tabell.brukt}><Spenn rom={brukt} /></Table.Cell>
      <Table.Cell className="tall" data-navn={tabell.igjen}><Spenn rom={igjen} /></Table.Cell>
    </>
  );
}
