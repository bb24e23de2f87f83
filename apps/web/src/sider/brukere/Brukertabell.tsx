import { Button, Table } from '@digdir/designsystemet-react';
import type { MedlemskapFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import type { Handling } from './Brukerhandling.tsx';

/** Serveren sier i `handlinger` hva en kan gjøre med hver; her blir det knapper. */
const knapper = [
  ['endreMedlemskap', 'endre', 'endreHvem'], ['fornyInvitasjon', 'forny', 'fornyHvem'],
  ['nullstillPassord', 'nullstill', 'nullstillHvem'], ['avsluttMedlemskap', 'avslutt', 'avsluttHvem'],
] as const;

export function Brukertabell({ medlemmer, velg }: { medlemmer: MedlemskapFragment[]; velg: (handling: Handling) => void }) {
  const brukere = useSidetekst('brukere');
  const { ord } = useTekst();
  const { meg } = useRom();
  const { tabell } = brukere;
  const harValg = medlemmer.some(({ handlinger }) => handlinger.length > 0);
  return (
    <Table className="kortbar brukertabell">
      <Table.Head>
        <Table.Row>
          {[tabell.navn, tabell.rolle, tabell.tilgang].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}
          {harValg && <Table.HeaderCell className="skjul-paa-papir">{tabell.valg}</Table.HeaderCell>}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {medlemmer.map((medlem) => (
          <Table.Row key={medlem.id}>
            <th scope="row">{medlem.navn}{medlem.epost === meg.epost && <span className="dempet"> ({brukere.deg})</span>}<span className="epost">{medlem.epost}</span></th>
            <Table.Cell data-navn={tabell.rolle}>{ord.rolle(medlem.rolle)}</Table.Cell>
            <Table.Cell data-navn={tabell.tilgang}>
              <span className="tilstand" data-tilstand={medlem.tilstand}>{ord.tilstand[medlem.tilstand]}</span>
              <span className="dempet"> {medlem.til ? brukere.periode.fraTil(visDag(medlem.fra), visDag(medlem.til)) : brukere.periode.fra(visDag(medlem.fra))}</span>
            </Table.Cell>
            {harValg && (
              <Table.Cell className="radvalg skjul-paa-papir">
                {knapper.filter(([kode]) => medlem.handlinger.includes(kode)).map(([kode, kort, langt]) => (
                  <Button key={kode} variant="tertiary" data-size="sm" aria-label={brukere[langt](medlem.navn)} onClick={() => velg({ slag: kode, medlem })}>{brukere.kort[kort]}</Button>
                ))}
              </Table.Cell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
