import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState, type ReactNode } from 'react';
import { FordelingerDocument, type EnSerieFragment, type FordelingerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { FORDELINGSTYPER } from './fordelingstyper.ts';

const Serievindu = lat(() => import('./Serievindu.tsx').then((fil) => fil.Serievindu));

/** Hvem når vi, gruppe for gruppe? */
export function Fordelinger() {
  const tekst = useSidetekst('fordeling');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(FordelingerDocument, {}, FORDELINGSTYPER);
  const [ny, settNy] = useState(false);
  const serier = spoerring.data?.fordelinger.serier ?? [];
  const knapp = spoerring.data?.fordelinger.handlinger.includes('createFordeling') && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button>;
  return (
    <Tilgang krever="fordeling.les">
      <Lenke to="/$rom/resultater" params={{ rom: arbeidsrom.kode }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilResultater}</Lenke>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        <OppdiktetForklart er={serier.some(({ oppdiktet }) => oppdiktet)} />
        {serier.length > 0 && <div className="knapper hodeknapper">{knapp}</div>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.fordelinger} linjer={6}>{(data) => <Liste {...data} knapp={knapp} />}</Hentet>
      <Suspense>{ny && <Serievindu serie={null} lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Liste({ serier, knapp }: FordelingerQuery['fordelinger'] & { knapp: ReactNode }) {
  const tekst = useSidetekst('fordeling');
  const arkiverte = serier.filter(({ arkivert }) => arkivert);
  if (serier.length === 0) return <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}>{knapp}</Tom>;
  return (
    <>
      {serier.filter(({ arkivert }) => !arkivert).map((serie) => <Kort key={serie.id} serie={serie} />)}
      {arkiverte.length > 0 && <details className="skjul-paa-papir"><summary>{tekst.arkiverte(arkiverte.length)}</summary>{arkiverte.map((serie) => <Kort key={serie.id} serie={serie} />)}</details>}
    </>
  );
}

function Kort({ serie: { id, navn, teller, dimensjoner, perioder, oppdiktet } }: { serie: EnSerieFragment }) {
  const tekst = useSidetekst('fordeling');
  const rom = useRom().arbeidsrom.kode;
  return (
    <article className="kort">
      <Heading level={2} data-size="xs"><Lenke to="/$rom/resultater/fordelinger/$id" params={{ rom, id }}>{navn}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph>{teller}</Paragraph>
      <Paragraph className="dempet">{tekst.etter(dimensjoner.map((en) => en.navn))}. {tekst.perioderAntall(perioder.length)}.</Paragraph>
    </article>
  );
}
