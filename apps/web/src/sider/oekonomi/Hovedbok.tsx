import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { HovedbokDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { PENGETYPER, usePengeside, type Postering } from './pengetyper.ts';

/** Alt som er ført på ett tilskudd. Ingenting endres; det som er reversert, står med det som reverserte det. */
export function Hovedbok({ tilskuddId }: { tilskuddId: string }) {
  const { tilskudd: tekst } = useSidetekst('oekonomi');
  const spoerring = useSpoerring(HovedbokDocument, { tilskuddId }, PENGETYPER);
  return (
    <Hentet spoerring={spoerring} velg={({ hovedbok }) => hovedbok} linjer={3}>
      {(posteringer) => (posteringer.length === 0 ? <Paragraph>{tekst.ingenPosteringer}</Paragraph> : (
        <>
          <p className="dempet">{tekst.hovedbokForklart}</p>
          <Table className="kortbar hovedboktabell">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{tekst.hvaSkjedde}</Table.HeaderCell><Table.HeaderCell className="tall">{tekst.kroner}</Table.HeaderCell>
                <Table.HeaderCell>{tekst.fraTil}</Table.HeaderCell><Table.HeaderCell>{tekst.dag}</Table.HeaderCell>
                <Table.HeaderCell><span className="ds-sr-only">{tekst.valg}</span></Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>{posteringer.map((postering) => <Rad key={postering.id} postering={postering} />)}</Table.Body>
          </Table>
        </>
      ))}
    </Hentet>
  );
}

function Rad({ postering }: { postering: Postering }) {
  const { tilskudd: tekst, linje } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const { aapne } = usePengeside();
  const { type, tekst: hva, reversertAv, reverserer, foertAv, tid } = postering;
  const { fraLinje, tilLinje, fraAar, tilAar } = postering;
  const sammeLinje = fraLinje !== null && fraLinje.id === tilLinje?.id;
  // Det som er likt på begge sider, sies én gang.
  const konto = (side: 'fra' | 'til') => tekst.konto(pengeord.konto[postering[`${side}Konto`]], fraAar === tilAar ? null : postering[`${side}Aar`], sammeLinje ? null : postering[`${side}Linje`]?.navn ?? null);
  return (
    <Table.Row data-reversert={reversertAv !== null || undefined}>
      <th scope="row">
        {pengeord.postering[type]} <Oppdiktet er={postering.oppdiktet} />
        {hva && <span className="undertekst">{hva}</span>}
        {reversertAv !== null && <span className="undertekst">{tekst.reversert}</span>}
        {reverserer !== null && <span className="undertekst">{tekst.reverserer}</span>}
      </th>
      <Table.Cell className="tall" data-navn={tekst.kroner}>{visKroner(postering.beloep)}</Table.Cell>
      <Table.Cell data-navn={tekst.fraTil}>{konto('fra')} <span aria-hidden="true">→</span><span className="ds-sr-only">{tekst.pil}</span> {konto('til')}{sammeLinje && <span className="undertekst">{fraLinje.navn}</span>}</Table.Cell>
      <Table.Cell data-navn={tekst.dag}><time dateTime={tid}>{visDag(tid)}</time>{foertAv && <span className="undertekst">{foertAv}</span>}</Table.Cell>
      <Table.Cell className="radvalg">
        {postering.handlinger.includes('reverserPostering') && (
          <Button variant="tertiary" data-size="sm" data-color="neutral" aria-label={linje.hva(tekst.reverser, hva ?? pengeord.postering[type])} onClick={() => aapne({ hva: 'reverserPostering', postering })}>{tekst.reverser}</Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
