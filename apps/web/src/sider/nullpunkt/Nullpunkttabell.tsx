import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { tallet } from '../resultater/tallord.ts';
import type { Nullpunktslinje } from './Nullpunkt.tsx';

const Prioritetsvindu = lat(() => import('./Prioritetsvindu.tsx').then((fil) => fil.Prioritetsvindu));
const farge = { foerst: 'accent', deretter: 'info', ikke_naa: 'neutral' } as const;

/** Tallene side om side: hvor viktig, der en begynte, der en er, og det som er satt inn. */
export function Nullpunkttabell({ aar, linjer }: { aar: number | null; linjer: Nullpunktslinje[] }) {
  const tekst = useSidetekst('nullpunkt');
  const [vurderer, settVurderer] = useState<Nullpunktslinje['indikator'] | null>(null);
  return (
    <>
      <Table className="kortbar" border>
        <Table.Head><Table.Row>{[tekst.tallet, tekst.prioritet, tekst.begynte, tekst.naa].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}<Table.HeaderCell className="tall">{tekst.tiltak}</Table.HeaderCell>{aar !== null && <Table.HeaderCell className="tall">{tekst.budsjett(aar)}</Table.HeaderCell>}</Table.Row></Table.Head>
        <Table.Body>{linjer.map((linje) => <Rad key={linje.indikator.id} linje={linje} aar={aar} vurder={() => settVurderer(linje.indikator)} />)}</Table.Body>
      </Table>
      <Suspense>{vurderer && <Prioritetsvindu indikator={vurderer} lukk={() => settVurderer(null)} />}</Suspense>
    </>
  );
}

function Rad({ linje: { indikator, antallTiltak, fordelt }, aar, vurder }: { linje: Nullpunktslinje; aar: number | null; vurder: () => void }) {
  const tekst = useSidetekst('nullpunkt');
  const { ui } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const { id, navn, prioritet, prioritetFordi, utgangsverdi, utgangspresisjon, utgangsverdiTil, utgangsperiode, definisjon, siste, maalverdi, maalaar, maalIder, oppdiktet } = indikator;
  const begynte = tallet({ verdi: utgangsverdi, presisjon: utgangspresisjon, tilVerdi: utgangsverdiTil });
  const naa = siste && tallet(siste);
  return (
    <Table.Row>
      <th scope="row"><Lenke to="/$rom/resultater/$id" params={{ rom, id }}>{navn}</Lenke> <Oppdiktet er={oppdiktet || (siste?.oppdiktet ?? false)} /><p className="dempet">{tekst.nivaa[definisjon.nivaa]}</p></th>
      <Table.Cell data-navn={tekst.prioritet}>
        {prioritet ? <Tag data-color={farge[prioritet]} variant="outline">{tekst.prioriteter[prioritet]}</Tag> : <span className="dempet">{tekst.ikkeVurdert}</span>}
        {prioritetFordi && <p className="dempet">{prioritetFordi}</p>}
        {indikator.handlinger.includes('updateIndikator') && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={tekst.vurderHva(navn)} onClick={vurder}><PencilIcon aria-hidden />{prioritet ? ui.rediger : tekst.vurder}</Button>}
      </Table.Cell>
      <Table.Cell data-navn={tekst.begynte}>{begynte ? <>{begynte} {definisjon.enhet}{utgangsperiode && <p className="dempet">{visTidsangivelse(utgangsperiode)}</p>}</> : <span className="dempet">{tekst.ikkeSatt}</span>}</Table.Cell>
      <Table.Cell data-navn={tekst.naa}>
        {naa && siste ? <>{naa} {definisjon.enhet}<p className="dempet">{visTidsangivelse(siste.periode)}</p></> : <span className="dempet">{tekst.ikkeMaalt}</span>}
        {maalverdi !== null && maalaar !== null && <p className="dempet">{tekst.vilTil(visTall(maalverdi, 'eksakt'), maalaar)}</p>}
      </Table.Cell>
      <Table.Cell data-navn={tekst.tiltak} className="tall">{antallTiltak}{antallTiltak === 0 && <p><Tag data-color={prioritet === 'foerst' ? 'warning' : 'neutral'} variant="outline">{maalIder.length === 0 ? tekst.utenMaal : tekst.ingenTiltak}</Tag></p>}</Table.Cell>
      {aar !== null && <Table.Cell data-navn={tekst.budsjett(aar)} className="tall">{visKroner(fordelt ?? '0')}</Table.Cell>}
    </Table.Row>
  );
}
