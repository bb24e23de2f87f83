import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { NesteAarDocument, type NesteAarQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { erAar } from './aar.ts';
import { IkkeEtAar } from './IkkeEtAar.tsx';
import { planskjema } from './planskjema.ts';
import { kan, PLANTYPER } from './plantyper.ts';

const NesteAarsskjema = planskjema(() => import('./vinduer/NesteAarsskjema.tsx').then((fil) => fil.NesteAarsskjema));

/** Neste års plan ut fra dette årets: hva skjer med hvert tiltak? */
export function NesteAar() {
  const { aar } = useParams({ from: '/$rom/handlingsplan/$aar/neste-aar' });
  return <Tilgang krever="handlingsplan.skriv">{erAar(aar) ? <FraAaret aar={Number(aar)} /> : <IkkeEtAar />}</Tilgang>;
}

function FraAaret({ aar }: { aar: number }) {
  const { nesteAar: tekst } = useSidetekst('handlingsplan');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(NesteAarDocument, { aar }, `${PLANTYPER} TiltakRad Tiltak`);
  return (
    <>
      <Lenke to="/$rom/handlingsplan/$aar" params={{ rom: arbeidsrom.kode, aar: String(aar) }} search={{}} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilbake(aar)}</Lenke>
      <Sidetittel tittel={tekst.tittel(aar + 1)} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress(aar + 1)}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data} linjer={14}>{(data) => <Valget aar={aar} data={data} />}</Hentet>
    </>
  );
}

function Valget({ aar, data: { handlingsplan, handlingsplaner, tiltakListe } }: { aar: number; data: NesteAarQuery }) {
  const { nesteAar: tekst, ikkeForAaret } = useSidetekst('handlingsplan');
  const rom = useRom().arbeidsrom.kode;
  const finnes = handlingsplaner.some((plan) => plan.aar === aar + 1);
  if (finnes) {
    return <Tom tittel={tekst.finnes(aar + 1)} tekst={tekst.finnesTekst}><Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar + 1) }} search={{}}>{tekst.tilPlanen(aar + 1)}</Lenke></Tom>;
  }
  if (!handlingsplan || !kan(handlingsplan, 'startNesteAar')) return <Tom tittel={ikkeForAaret.tittel(aar)} tekst={tekst.kanIkke} />;
  return <Suspense fallback={<Skjelett linjer={14} />}><NesteAarsskjema aar={aar} aarets={handlingsplan.tiltak} alle={tiltakListe.rader} /></Suspense>;
}
