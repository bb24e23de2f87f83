import { Table, Tag } from '@digdir/designsystemet-react';
import { Suspense, useId, useState } from 'react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { erForfalt } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { erNull, sumOere, visKroner } from '../../ui/penger.ts';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { Utvidknapp } from '../../ui/Utvidknapp.tsx';
import type { TilskuddIAar } from './pengetyper.ts';
import { Tilstandsmerke } from './Tilstandsmerke.tsx';
import { useGivernavn } from './useGivernavn.ts';

const Tilskuddsdetaljer = lat(() => import('./Tilskuddsdetaljer.tsx').then((fil) => fil.Tilskuddsdetaljer));

export function Tilskuddsrad({ rad }: { rad: TilskuddIAar }) {
  const { tilskudd: tekst, linje } = useSidetekst('oekonomi');
  const { tiltak, ui } = useTekst();
  const givernavn = useGivernavn();
  const [aapen, settAapen] = useState(false);
  const id = useId();
  const { tilskudd, saldo, budsjettert } = rad;
  const beloep = sumOere([saldo.ventet, saldo.forskuttert, saldo.tilsagn, saldo.utbetalt, saldo.overfoertInn]);
  const foert = !erNull(beloep);
  const forMye = foert && BigInt(budsjettert) > BigInt(beloep);
  const { rapportfrist } = tilskudd;
  return (
    <>
      <Table.Row data-aapen={aapen || undefined}>
        <th scope="row">
          <Utvidknapp aapen={aapen} styrer={id} veksle={() => settAapen(!aapen)}>{tilskudd.navn}</Utvidknapp> <Oppdiktet er={tilskudd.oppdiktet} /> {tilskudd.arkivert && <Tag data-color="neutral">{tekst.arkivert}</Tag>}
          <span className="undertekst">{givernavn(tilskudd.kilder)}, {linje.tilskuddsaar(tilskudd.tilskuddsaar)}</span>
        </th>
        <Table.Cell data-navn={tekst.tilstand}><Tilstandsmerke tilstand={rad.tilstand} /></Table.Cell>
        <Table.Cell className="tall" data-navn={tekst.beloep}>{foert && visKroner(beloep)}</Table.Cell>
        <Table.Cell className="tall" data-navn={tekst.budsjettert}>{visKroner(budsjettert)}{forMye && <span className="ord forfalt">{tekst.forMye(visKroner(String(BigInt(budsjettert) - BigInt(beloep))))}</span>}</Table.Cell>
        <Table.Cell className="tall" data-navn={tekst.ufordelt}>{foert && visKroner(saldo.ufordelt)}</Table.Cell>
        <Table.Cell data-navn={tekst.frist}>{!rapportfrist ? <span className="dempet">{ui.ikkeOppgitt}</span> : <>{visTidsangivelse(rapportfrist)}{erForfalt(rapportfrist) && <span className="ord forfalt">{tiltak.ett.forfalt}</span>}</>}</Table.Cell>
      </Table.Row>
      <tr id={id} className="detaljrad" hidden={!aapen}>{aapen && <td colSpan={6}><Suspense fallback={<Skjelett linjer={3} />}><Tilskuddsdetaljer rad={rad} /></Suspense></td>}</tr>
    </>
  );
}
