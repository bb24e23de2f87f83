import '../../tema/bilder.css';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { EgenErfaringDocument, ErfaringsdelingerDocument, type EgenErfaringenFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { hentSidetekst, useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { EGNE_TYPER } from '../erfaringsbank/erfaringstyper.ts';
import { Kriterier } from '../erfaringsbank/Innholdet.tsx';
import { deler, delnavn } from './feltslag.ts';
import { Feltverdi, harVerdi } from './Feltverdi.tsx';

/** De færreste erfaringene er tilpasset fra en annen. */
const EgetOpphav = lat(() => Promise.all([import('../tilpasning/EgetOpphav.tsx'), hentSidetekst('tilpasning')]).then(([fil]) => fil.EgetOpphav));
/** Står nederst, og er det tyngste på siden. */
const Bilder = lat(() => import('./bilder/Bilder.tsx').then((fil) => fil.Bilder));
const Vedlegg = lat(() => import('./vedlegg/Vedlegg.tsx').then((fil) => fil.Vedlegg));
const Delingsstatus = lat(() => import('./Delingsstatus.tsx').then((fil) => fil.Delingsstatus));
const Delskjema = lat(() => import('./Delskjema.tsx').then((fil) => fil.Delskjema));
const Erfaringsforhaandsvisning = lat(() => import('./Erfaringsforhaandsvisning.tsx').then((fil) => fil.Erfaringsforhaandsvisning));

/** Hva skal andre få vite, og er det klart til å deles? */
export function Erfaringseditor() {
  const { egne } = useSidetekst('erfaring');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const { id } = useParams({ from: '/$rom/erfaringer/$id' });
  const spoerring = useSpoerring(EgenErfaringDocument, { id }, EGNE_TYPER);
  const erfaring = spoerring.data?.egenErfaring;
  return (
    <Tilgang krever="erfaring.les">
      <Sidetittel tittel={erfaring?.tittel ?? egne.finnesIkke} sted={romnavn(arbeidsrom)}>
        {erfaring?.tiltak && <p><Lenke to="/$rom/tiltak/$id" params={{ rom: arbeidsrom.kode, id: erfaring.tiltak.id }}>{egne.fraTiltak(erfaring.tiltak.navn)}</Lenke></p>}
        <OppdiktetForklart er={erfaring?.oppdiktet ?? false} alt />
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.egenErfaring}>{(en) => <Delene erfaring={en} hentIgjen={spoerring.hentIgjen} />}</Hentet>
      <p className="skjul-paa-papir"><Lenke to="/$rom/erfaringer" params={{ rom: arbeidsrom.kode }}>{egne.tilbake}</Lenke></p>
    </Tilgang>
  );
}

function Delene({ erfaring, hentIgjen }: { erfaring: EgenErfaringenFragment; hentIgjen: () => void }) {
  const { deler: navn, egne, felter, grad, hentetFra } = useSidetekst('erfaring');
  const [vis, settVis] = useState(false);
  const delinger = useSpoerring(ErfaringsdelingerDocument, {}, EGNE_TYPER);
  const deling = delinger.data?.erfaringsdelinger.find(({ id }) => id === erfaring.id);
  const kan = erfaring.handlinger.includes('updateErfaring');
  const kanDele = erfaring.handlinger.includes('delErfaring');
  const delen = (felt: string) => delnavn.find((del) => (deler[del] as readonly string[]).includes(felt)) ?? 'kort';
  const kilde = (felt: string) => { const fra = erfaring.hentetFra.find((en) => en.felt === felt)?.fra; return fra && <span className="hentet dempet">{hentetFra(fra)}</span>; };
  return (
    <>
      <Seksjon tittel={egne.deling} valg={kanDele && erfaring.mangler.length === 0 && (!deling || deling.handlinger.includes('delErfaring')) && <Button className="skjul-paa-papir" onClick={() => settVis(true)}>{deling && !deling.trukket ? egne.nyUtgave : egne.seUt}</Button>}>
        {erfaring.mangler.length > 0 ? (
          <Alert data-color="info"><Paragraph>{egne.mangler}:</Paragraph><ul className="punkter">{erfaring.mangler.map((felt) => <li key={felt}>{felter[felt as keyof typeof felter]} ({navn[delen(felt)].toLowerCase()})</li>)}</ul></Alert>
        ) : <Paragraph>{egne.klar}</Paragraph>}
        {kan && !kanDele && <Paragraph className="dempet">{egne.programlederDeler}</Paragraph>}
        <Suspense>{erfaring.tilpassetFra && <EgetOpphav erfaring={erfaring} />}</Suspense>
        <Suspense>{deling && <Delingsstatus deling={deling} />}</Suspense>
      </Seksjon>
      {delnavn.map((del) => {
        const skjemanavn = `erfaring-${erfaring.id}-${del}`;
        return (
          <Redigerbar key={del} tittel={navn[del]} skjemanavn={skjemanavn} kan={kan} skjema={(lukk) => <Delskjema erfaring={erfaring} del={del} navn={skjemanavn} lukk={lukk} />}>
            <Opplysninger alene rader={deler[del].map((felt) => [felter[felt], harVerdi(felt, erfaring) && <><Feltverdi navn={felt} erfaring={erfaring} />{kilde(felt)}</>])} />
            {del === 'belegg' && <><Paragraph>{egne.gradNaa(erfaring.hoeyesteGrad, grad[erfaring.hoeyesteGrad] ?? '')}</Paragraph><Kriterier oppfylt={erfaring.kriterier} /></>}
          </Redigerbar>
        );
      })}
      <Suspense><Bilder erfaring={erfaring} hentIgjen={hentIgjen} /><Vedlegg erfaring={erfaring} hentIgjen={hentIgjen} /></Suspense>
      <Kilde kilde={erfaring.kilde} />
      <Suspense>{vis && <Erfaringsforhaandsvisning id={erfaring.id} lukk={() => settVis(false)} />}</Suspense>
    </>
  );
}
