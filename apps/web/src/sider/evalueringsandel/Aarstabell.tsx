import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { EnAndelFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { iAar } from '../../ui/dato.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { erNull, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

const Linjevalg = lat(() => import('./Linjevalg.tsx').then((fil) => fil.Linjevalg));

/** Hva vi er bundet til, har satt av og har betalt, år for år, og hva som må føres over. */
export function Aarstabell({ andel, gjort }: { andel: EnAndelFragment; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const { kode } = useRom().arbeidsrom;
  const [velger, settVelger] = useState(false);
  const kolonner = [['forpliktet', tekst.forpliktet], ['sattAv', tekst.sattAv], ['betalt', tekst.betalt], ['overfoeres', tekst.foeresOver], ['mangler', tekst.mangler]] as const;
  const valgte = andel.linjer.filter(({ valgt }) => valgt);
  const maaOver = andel.aar.find(({ aar, overfoeres, sattAv }) => aar <= iAar() && !erNull(overfoeres) && !erNull(sattAv));
  return (
    <Seksjon tittel={tekst.andelen}>
      <Opplysninger rader={[
        [tekst.vaarAndel, ui.kroner(visKroner(andel.sum))], [tekst.betalt, ui.kroner(visKroner(andel.betalt))], [tekst.paaloept, erNull(andel.paaloept) ? null : ui.kroner(visKroner(andel.paaloept))], [tekst.terminstatus.til_gode, erNull(andel.tilGode) ? null : ui.kroner(visKroner(andel.tilGode))],
        [tekst.etterTilskuddSum, erNull(andel.etterTilskudd) ? null : `${ui.kroner(visKroner(andel.etterTilskudd))}. ${tekst.tilskuddSlutter(andel.tilskuddTil!)}`],
      ]} />
      <Table className="kortbar" border>
        <caption>{tekst.aarene}. <span className="dempet">{tekst.aarstekst}</span></caption>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.aar}</Table.HeaderCell>{kolonner.map(([, navn]) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {andel.aar.map((ett) => (
            <Table.Row key={ett.aar}>
              <th scope="row">{ett.aar}{ett.etterTilskudd && <span className="dempet andelslinje">{tekst.etterMerke}</span>}</th>
              {kolonner.map(([felt, navn]) => <Table.Cell key={felt} className="tall" data-navn={navn}>{visKroner(ett[felt])}</Table.Cell>)}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {maaOver && <p className="skjul-paa-papir"><Lenke to="/$rom/oekonomi/$aar" params={{ rom: kode, aar: String(maaOver.aar) }}>{tekst.oenskOver}</Lenke></p>}
      <h3 className="ds-heading" data-size="2xs">{tekst.linjene}</h3>
      {valgte.length === 0 ? <Paragraph>{tekst.ingenLinjer}</Paragraph> : <ul className="punkter">{valgte.map(({ id, aar, navn, sattAv }) => <li key={id}>{tekst.linje(aar, navn, visKroner(sattAv))}</li>)}</ul>}
      {andel.handlinger.includes('velgAndelslinjer') && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" onClick={() => settVelger(true)}>{tekst.velgLinjer}</Button>}
      <Suspense>{velger && <Linjevalg andel={andel} lukk={() => settVelger(false)} gjort={gjort} />}</Suspense>
    </Seksjon>
  );
}
