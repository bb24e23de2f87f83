import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useParams } from '@tanstack/react-router';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { antallBlader, fewestLeafCells } from '#libs/contracts';
import { ArchiveFordelingDocument, EnFordelingDocument, type EnSerieFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { EnPeriode } from './EnPeriode.tsx';
import { FORDELINGSTYPER } from './fordelingstyper.ts';

const Serievindu = lat(() => import('./Serievindu.tsx').then((fil) => fil.Serievindu));
const NyPeriode = lat(() => import('./NyPeriode.tsx').then((fil) => fil.NyPeriode));
/** Så ofte ses det etter hvor langt et vern er kommet. */
const hvertMs = 1500;

/** Én fordeling: hvem som telles, inndelingene, og tallene periode for periode. */
export function EnFordeling() {
  const tekst = useSidetekst('fordeling');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const { id = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(EnFordelingDocument, { id }, FORDELINGSTYPER);
  const serie = spoerring.data?.fordeling;
  const venter = serie?.perioder.some(({ vern }) => vern?.status === 'venter') ?? false;
  const { hentIgjen } = spoerring;
  useEffect(() => {
    if (!venter) return undefined;
    const klokke = setInterval(hentIgjen, hvertMs);
    return () => clearInterval(klokke);
  }, [venter, hentIgjen]);
  return (
    <Tilgang krever="fordeling.les">
      <Lenke to="/$rom/resultater/fordelinger" params={{ rom: arbeidsrom.kode }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilFordelinger}</Lenke>
      <Sidetittel tittel={serie?.navn ?? tekst.tittel} sted={romnavn(arbeidsrom)}>
        {serie && <Paragraph variant="long">{serie.teller}</Paragraph>}
        {serie && <OppdiktetForklart er={serie.oppdiktet || serie.perioder.some(({ oppdiktet }) => oppdiktet)} />}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.fordeling} linjer={8}>{(funnet) => <Serien serie={funnet} />}</Hentet>
    </Tilgang>
  );
}

function Serien({ serie }: { serie: EnSerieFragment }) {
  const tekst = useSidetekst('fordeling');
  const rom = useRom().arbeidsrom.kode;
  const arkiver = useHandling(ArchiveFordelingDocument);
  const [aapent, settAapent] = useState<'serie' | 'periode' | 'bort' | null>(null);
  const [gjort, settGjort] = useState<string | null>(null);
  const lukk = () => settAapent(null);
  const blader = antallBlader(serie.dimensjoner);
  const kan = (handling: string) => serie.handlinger.includes(handling);
  const nyPeriode = kan('createFordelingsperiode') && <Button className="skjul-paa-papir" onClick={() => settAapent('periode')}><PlusIcon aria-hidden />{tekst.nyPeriode}</Button>;
  return (
    <>
      {serie.arkivert && <Alert data-color="info"><Paragraph>{tekst.serie.lagtBort}</Paragraph></Alert>}
      <Opplysninger
        rader={[
          ...serie.dimensjoner.map(({ navn, verdier }) => [navn, verdier.join(', ')] as [string, string]),
          [tekst.serie.grense, tekst.serie.grenseTekst(serie.grense)],
          ...(serie.indikator ? [[tekst.serie.indikator, <Lenke key="indikator" to="/$rom/resultater/$id" params={{ rom, id: serie.indikator.id }}>{serie.indikator.navn}</Lenke>] as [string, ReactNode]] : []),
        ]}
      />
      {blader < fewestLeafCells && <Alert data-color="warning"><Paragraph>{tekst.serie.liten}</Paragraph></Alert>}
      {serie.harVaertDelt && <Paragraph className="dempet">{tekst.serie.fast}</Paragraph>}
      {(kan('updateFordeling') || kan('archiveFordeling')) && (
        <div className="knapper skjul-paa-papir">
          {kan('updateFordeling') && <Button variant="secondary" onClick={() => settAapent('serie')}>{tekst.serie.rediger}</Button>}
          {kan('archiveFordeling') && <Button variant="tertiary" onClick={() => (serie.arkivert ? void arkiver({ input: { id: serie.id, versjon: serie.versjon, arkivert: false } }) : settAapent('bort'))}>{serie.arkivert ? tekst.serie.hentFram : tekst.serie.leggBort}</Button>}
        </div>
      )}
      <Seksjon tittel={tekst.perioder} valg={serie.perioder.length > 0 && nyPeriode}>
        {serie.perioder.length === 0 && <Tom nivaa={3} tittel={tekst.ingenPerioder} tekst={tekst.ingenPerioderTekst}>{nyPeriode}</Tom>}
        {serie.perioder.map((periode) => <EnPeriode key={periode.id} serie={serie} periode={periode} meld={settGjort} />)}
      </Seksjon>
      <Suspense>
        {aapent === 'serie' && <Serievindu serie={serie} lukk={lukk} />}
        {aapent === 'periode' && <NyPeriode fordelingId={serie.id} lukk={lukk} />}
      </Suspense>
      {aapent === 'bort' && <Bekreft tittel={tekst.serie.leggBortTittel(serie.navn)} tekst={tekst.serie.leggBortTekst} knapp={tekst.serie.leggBort} lukk={lukk} gjoer={(versjon = serie.versjon) => arkiver({ input: { id: serie.id, versjon, arkivert: true } })} />}
      {gjort && <Kvittering gjort={{ tekst: gjort, fokus: true }} lukk={() => settGjort(null)} />}
    </>
  );
}
