import { Paragraph, Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { erNull, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Dokumentdag } from './dokumentutvalg.ts';

/** Hovedboka slik den sto: det som var ført, år for år. */
export function Boka({ boka: { foerste, senere, oppdiktet, aar }, dag }: { boka: NonNullable<Dokumentdag['boka']>; dag: string }) {
  const tekst = useSidetekst('dokumenter');
  const kolonner = (['faatt', 'ventet', 'fordelt', 'brukt', 'ufordelt', 'tilbake'] as const).filter((felt) => felt !== 'tilbake' || aar.some(({ tilbake }) => !erNull(tilbake)));
  return (
    <Seksjon tittel={tekst.penger}>
      <Paragraph variant="long">{foerste === null ? tekst.ingenBok : foerste > dag ? tekst.bokSenere(visDag(foerste)) : tekst.bokFra(visDag(foerste), senere)} <Oppdiktet er={oppdiktet && aar.length > 0} /></Paragraph>
      {aar.length > 0 && (
        <Table className="kortbar" border>
          <caption>{tekst.bokTittel} <span className="dempet">{tekst.bokTekst}</span></caption>
          <Table.Head><Table.Row><Table.HeaderCell>{tekst.aar}</Table.HeaderCell>{kolonner.map((felt) => <Table.HeaderCell key={felt} className="tall">{tekst.kolonne[felt]}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {aar.map((ett) => <Table.Row key={ett.aar}><th scope="row">{ett.aar}</th>{kolonner.map((felt) => <Table.Cell key={felt} className="tall" data-navn={tekst.kolonne[felt]}>{visKroner(ett[felt])}</Table.Cell>)}</Table.Row>)}
          </Table.Body>
        </Table>
      )}
    </Seksjon>
  );
}
