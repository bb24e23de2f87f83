import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { FetchStatistikkDocument, StatistikkserierDocument, type SeriestatusenFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

const LesInnFil = lat(() => import('./LesInnFil.tsx').then((fil) => fil.LesInnFil));

/** Seriene ingen eier: når tallene kom, og de to veiene inn. */
export function Serier() {
  const { forvalter: tekst } = useSidetekst('statistikk');
  const spoerring = useSpoerring(StatistikkserierDocument, {}, 'Seriestatus');
  const hent = useHandling(FetchStatistikkDocument);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [valgt, settValgt] = useState<SeriestatusenFragment | null>(null);
  async function legg(kode: string | null) {
    const svar = await hent({ kode });
    settFeil(svar.ok ? null : svar.feil);
    settGjort(svar.ok ? { tekst: svar.data?.fetchStatistikk ? tekst.lagtIKoe : tekst.staarDer } : null);
  }
  function lest(hva: string) { settValgt(null); settFeil(null); settGjort({ tekst: hva, fokus: true }); spoerring.hentIgjen(); }
  return (
    <>
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      {feil && <Feilmelding feil={feil} />}
      <Button className="skjul-paa-papir" onClick={() => void legg(null)}>{tekst.hentAlle}</Button>
      <Hentet spoerring={spoerring} velg={({ statistikkserier }) => statistikkserier}>
        {(serier) => <Serietabell serier={serier} hent={(kode) => void legg(kode)} lesInn={settValgt} />}
      </Hentet>
      <Suspense>{valgt && <LesInnFil serie={valgt} lukk={() => settValgt(null)} lest={lest} />}</Suspense>
    </>
  );
}

function Serietabell({ serier, hent, lesInn }: { serier: SeriestatusenFragment[]; hent: (kode: string) => void; lesInn: (serie: SeriestatusenFragment) => void }) {
  const { forvalter: tekst, lastetOpp, nivaa } = useSidetekst('statistikk');
  return (
    <Table className="kortbar">
      <Table.Head>
        <Table.Row>
          {[tekst.serie, tekst.tabell, tekst.gjelder].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}
          <Table.HeaderCell className="tall">{tekst.tallene}</Table.HeaderCell>
          {[tekst.sist, tekst.gjor].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {serier.map((serie) => (
          <Table.Row key={serie.kode}>
            <th scope="row">{serie.navn}</th>
            <Table.Cell data-navn={tekst.tabell} className="siffer">{serie.tabell}</Table.Cell>
            <Table.Cell data-navn={tekst.gjelder}>{nivaa[serie.nivaa]}</Table.Cell>
            <Table.Cell data-navn={tekst.tallene} className="tall">{tekst.antall(serie.antall)}</Table.Cell>
            <Table.Cell data-navn={tekst.sist}>{!serie.hentet ? tekst.aldri : serie.filnavn ? lastetOpp(visDag(serie.hentet), serie.filnavn) : visDag(serie.hentet)}</Table.Cell>
            <Table.Cell data-navn={tekst.gjor}>
              <span className="knapper">
                {serie.kanHentes && <Button variant="secondary" data-size="sm" aria-label={tekst.hentHva(serie.navn)} onClick={() => hent(serie.kode)}>{tekst.hent}</Button>}
                <Button variant="tertiary" data-size="sm" aria-label={tekst.lesInnHva(serie.navn)} onClick={() => lesInn(serie)}>{tekst.lesInn}</Button>
              </span>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
