import { Table, Tag } from '@digdir/designsystemet-react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { erForfalt } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Statusmerke } from '../../ui/Statusmerke.tsx';
import type { TiltakRad } from './tiltaksvalg.ts';
import type { Gruppering } from './utvalg.ts';

export function Tiltakstabell({ rader, uten }: { rader: TiltakRad[]; uten?: Gruppering }) {
  const tekst = useTekst();
  const { kolonner } = tekst.tiltak;
  const rom = useRom().arbeidsrom.kode;
  const visInnsatsomraade = uten !== 'innsatsomraade';
  return (
    <Table className="kortbar tiltakstabell" zebra={false}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{kolonner.navn}</Table.HeaderCell>
          <Table.HeaderCell>{kolonner.status}</Table.HeaderCell>
          {visInnsatsomraade && <Table.HeaderCell>{kolonner.innsatsomraade}</Table.HeaderCell>}
          <Table.HeaderCell>{kolonner.eier}</Table.HeaderCell>
          <Table.HeaderCell>{kolonner.neste}</Table.HeaderCell>
          <Table.HeaderCell className="tall">{kolonner.resultater}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rader.map((rad) => (
          <Table.Row key={rad.id}>
            <th scope="row">
              <Lenke to="/$rom/tiltak/$id" params={{ rom, id: rad.id }}>{rad.navn}</Lenke>{' '}
              <Oppdiktet er={rad.oppdiktet} />{' '}
              {rad.arkivert && <Tag data-color="neutral">{tekst.ui.arkivert}</Tag>}
            </th>
            <Table.Cell data-navn={kolonner.status}>
              <Statusmerke status={rad.status} />
              {rad.utsattTil && rad.status === 'utsatt' && <span className="dempet"> {tekst.tiltak.utsattTil(visTidsangivelse(rad.utsattTil))}</span>}
            </Table.Cell>
            {visInnsatsomraade && <Table.Cell data-navn={kolonner.innsatsomraade}>{rad.innsatsomraade}</Table.Cell>}
            <Table.Cell data-navn={kolonner.eier}>
              {rad.eier && <span>{rad.eier}{rad.eierEkstern && ` (${tekst.tiltak.ekstern})`}</span>}
              {rad.ansvarlig && <span className="dempet">{rad.ansvarlig}</span>}
              {!rad.eier && !rad.ansvarlig && <span className="dempet">{tekst.tiltak.ikkeOppgitt}</span>}
            </Table.Cell>
            <Table.Cell data-navn={kolonner.neste}>{rad.nesteMilepael}{rad.nesteFrist && <Frist frist={rad.nesteFrist} />}</Table.Cell>
            <Table.Cell data-navn={kolonner.resultater} className="tall">{rad.antallResultater}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Frist({ frist }: { frist: string }) {
  const { tiltak } = useTekst();
  const forfalt = erForfalt(frist);
  return <span className="dempet"> {visTidsangivelse(frist)}{forfalt && <span className="forfalt">, {tiltak.ett.forfalt.toLowerCase()}</span>}</span>;
}
