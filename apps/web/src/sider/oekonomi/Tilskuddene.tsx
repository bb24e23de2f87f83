import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { usePengeside, type Aaret } from './pengetyper.ts';
import { Tilskuddsrad } from './Tilskuddsrad.tsx';

/** Hvor pengene kommer fra, hvor sikre de er, og hva giveren krever. */
export function Tilskuddene({ aaret }: { aaret: Aaret }) {
  const { tilskudd: tekst, nyttTilskudd } = useSidetekst('oekonomi');
  const { aapne } = usePengeside();
  const nytt = aaret.handlinger.includes('createTilskudd') && (
    <Button variant="tertiary" className="skjul-paa-papir" onClick={() => aapne({ hva: 'tilskudd' })}><PlusIcon aria-hidden />{nyttTilskudd}</Button>
  );
  const tom = aaret.tilskudd.length === 0;
  return (
    <Seksjon id="tilskudd" tittel={tekst.tittel} valg={!tom && nytt}>
      {tom ? <Tom nivaa={3} tittel={tekst.tom} tekst={tekst.tomTekst}>{nytt}</Tom> : (
        <>
          <Paragraph>{tekst.ingress}</Paragraph>
          <Table className="kortbar pengetabell">
            <caption className="ds-sr-only">{tekst.tittel}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{tekst.navn}</Table.HeaderCell>
                <Table.HeaderCell>{tekst.tilstand}</Table.HeaderCell>
                {[tekst.beloep, tekst.budsjettert, tekst.ufordelt].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}
                <Table.HeaderCell>{tekst.frist}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>{aaret.tilskudd.map((rad) => <Tilskuddsrad key={rad.tilskudd.id} rad={rad} />)}</Table.Body>
          </Table>
        </>
      )}
    </Seksjon>
  );
}
