import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { BarriereoversiktDocument, type HeleBarriereoversiktenFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { useTilDel } from '../../ui/useTilDel.ts';
import { Bidrag } from './Bidrag.tsx';
import { Dagsorden } from './Dagsorden.tsx';
import { EnSak } from './EnSak.tsx';

const NySak = lat(() => import('./Saksskjemaer.tsx').then((fil) => fil.NySak));

/** Hva står i veien flere steder, og hva sier staten? */
export function Fellesbarrierer() {
  const { tittel, felles: tekst } = useSidetekst('barriere');
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(BarriereoversiktDocument, {}, 'Barriereoversikt Barrieresak Barrierebidrag Dagsordensak');
  return (
    <>
      <Sidetittel tittel={tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.barriereoversikt}>{(oversikt) => <Oversikten {...oversikt} />}</Hentet>
    </>
  );
}

function Oversikten({ perArt, saker, loese, handlinger }: HeleBarriereoversiktenFragment) {
  const { felles: tekst } = useSidetekst('barriere');
  const [ny, settNy] = useState(false);
  const bidrag = [...loese, ...saker.flatMap((sak) => sak.bidrag)];
  useTilDel();
  const kanLage = handlinger.includes('createBarrieresak');
  return (
    <>
      {bidrag.length === 0 && saker.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} /> : <PerArt perArt={perArt} kommuner={new Set(bidrag.filter(({ trukket }) => !trukket).map(({ kommunenummer }) => kommunenummer)).size} />}
      <OppdiktetForklart er={[...bidrag, ...saker].some(({ oppdiktet }) => oppdiktet)} />
      <Seksjon tittel={tekst.saker} valg={kanLage && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.nySak}</Button>}>
        {saker.length === 0 ? <Paragraph>{tekst.ingenSaker}</Paragraph> : saker.map((sak) => <EnSak key={sak.id} sak={sak} saker={saker} />)}
      </Seksjon>
      {bidrag.length > 0 && (
        <Seksjon id="loese" tittel={tekst.loese}>
          {loese.length === 0 ? <Paragraph>{tekst.ingenLoese}</Paragraph> : <ul className="rader">{loese.map((ett) => <Bidrag key={ett.id} bidrag={ett} saker={saker} sakId="" kan={kanLage} />)}</ul>}
        </Seksjon>
      )}
      <Dagsorden saker={saker} />
      <Suspense>{ny && <NySak lukk={() => settNy(false)} />}</Suspense>
    </>
  );
}

function PerArt({ perArt, kommuner }: { perArt: HeleBarriereoversiktenFragment['perArt']; kommuner: number }) {
  const { art: ord, felles: tekst } = useSidetekst('barriere');
  if (perArt.length === 0) return null;
  return (
    <Seksjon tittel={tekst.perArt}>
      <Paragraph className="hovedsetning">{tekst.setning(perArt.reduce((sum, { antallBidrag }) => sum + antallBidrag, 0), kommuner)}</Paragraph>
      <Table className="kortbar" border>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.slag}</Table.HeaderCell>{[tekst.kommuner, tekst.bidrag, tekst.tiltak].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {perArt.map(({ art, antallKommuner, antallBidrag, antallTiltak }) => (
            <Table.Row key={art}>
              <th scope="row">{ord[art]}</th>
              <Table.Cell data-navn={tekst.kommuner} className="tall">{antallKommuner}</Table.Cell>
              <Table.Cell data-navn={tekst.bidrag} className="tall">{antallBidrag}</Table.Cell>
              <Table.Cell data-navn={tekst.tiltak} className="tall">{antallTiltak}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Seksjon>
  );
}
