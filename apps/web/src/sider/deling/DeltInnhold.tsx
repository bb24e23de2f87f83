import { Paragraph } from '@digdir/designsystemet-react';
import { delteGiverarter, delteTemaer, tiltakStatuser } from '#libs/contracts';
import type { DeltAntallFragment, DeltFolketallFragment, DeltInnholdFragment, DeltOmraadeFragment } from '../../generated/graphql.ts';
import { visTall } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { sumOere, visKroner } from '../../ui/penger.ts';
import { DelteOmraader } from './DelteOmraader.tsx';
import { Krysstabell } from './Krysstabell.tsx';

/** Alt som deles av en plan: to tabeller og områdene. Den samme tegningen for den som deler og den som leser: det er de samme tallene. */
export function DeltInnhold({ beloep, tiltak, innbyggere, omraader = [] }: { beloep: DeltInnholdFragment[]; tiltak: DeltAntallFragment[]; innbyggere: DeltFolketallFragment | null; omraader?: DeltOmraadeFragment[] }) {
  const { innhold: tekst } = useSidetekst('deling');
  const { temaord, ord } = useTekst();
  const temaer = delteTemaer.filter((tema) => [...beloep, ...tiltak].some((rad) => rad.tema === tema));
  const arter = delteGiverarter.filter((art) => beloep.some(({ giverart }) => giverart === art));
  const statuser = tiltakStatuser.filter((status) => tiltak.some((rad) => rad.status === status));
  const kroner = (rader: DeltInnholdFragment[]) => (rader.length === 0 ? '' : visKroner(sumOere(rader.map((rad) => rad.beloep))));
  const antall = (rader: DeltAntallFragment[]) => (rader.length === 0 ? '' : String(rader.reduce((sum, rad) => sum + rad.antall, 0)));
  return (
    <div className="delt-innhold">
      <Paragraph>{innbyggere ? tekst.innbyggere(visTall(innbyggere.antall, innbyggere.presisjon, innbyggere.til ?? null)) : tekst.utenInnbyggere}</Paragraph>
      {beloep.length === 0 ? <Paragraph className="dempet">{tekst.ingenPenger}</Paragraph> : (
        <Krysstabell
          tittel={tekst.penger} hjoerne={tekst.tema} sum={tekst.sum}
          rader={temaer.map((tema) => [tema, temaord.tema[tema]])} kolonner={arter.map((art) => [art, temaord.giverart[art]])}
          celle={(tema, art) => kroner(beloep.filter((rad) => (!tema || rad.tema === tema) && (!art || rad.giverart === art)))}
        />
      )}
      {tiltak.length === 0 ? <Paragraph className="dempet">{tekst.ingenTiltak}</Paragraph> : (
        <Krysstabell
          tittel={tekst.tiltak} hjoerne={tekst.tema} sum={tekst.antall}
          rader={temaer.map((tema) => [tema, temaord.tema[tema]])} kolonner={statuser.map((status) => [status, ord.status[status]])}
          celle={(tema, status) => antall(tiltak.filter((rad) => (!tema || rad.tema === tema) && (!status || rad.status === status)))}
        />
      )}
      {omraader.length > 0 && <DelteOmraader omraader={omraader} />}
    </div>
  );
}
