import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { BeginAvtalebesoekDocument, EvaluatorforsideDocument, type EvaluatorforsideQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Frister } from './Frister.tsx';
import { fristene } from './fristene.ts';
import { MineTilganger } from './MineTilganger.tsx';
import { Nytt } from './Nytt.tsx';

/** Mandag morgen: hva haster, hva er nytt siden sist, og hvor slipper jeg inn? */
export function Evaluatorforside() {
  const tekst = useSidetekst('evaluatorforside');
  const spoerring = useSpoerring(EvaluatorforsideDocument, {}, 'Avtaleforside Innsynskommune');
  const begin = useHandling(BeginAvtalebesoekDocument);
  const framme = spoerring.data !== undefined;
  // Først når det nye er framme: det som ikke er vist, er ikke sett.
  useEffect(() => { if (framme) void begin({}); }, [framme, begin]);
  return (
    <Tilgang krever="evaluering.les">
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data} linjer={8}>{(data) => <Innholdet {...data} />}</Hentet>
    </Tilgang>
  );
}

function Innholdet({ avtaleforsider: avtaler, mineInnsyn }: EvaluatorforsideQuery) {
  const tekst = useSidetekst('evaluatorforside');
  const frister = fristene(avtaler, mineInnsyn);
  const [forfalt, neste] = [frister.filter((en) => en.forfalt).length, frister.find((en) => !en.forfalt)];
  const antallNytt = avtaler.reduce((sum, { nytt }) => sum + nytt.length, 0);
  return (
    <>
      <Paragraph className="hovedsetning" variant="long">
        {[forfalt > 0 && tekst.forfalt(forfalt), neste ? tekst.neste(tekst.nesteHva[neste.slag]!(neste.hva), visDag(neste.dato)) : forfalt === 0 && tekst.ingenFrister, avtaler.some(({ siden }) => siden !== null) && tekst.antallNytt(antallNytt)].filter(Boolean).join(' ')}
      </Paragraph>
      {avtaler.length > 1 && (
        <Seksjon tittel={tekst.avtalene}>
          <ul className="ubundet">{avtaler.map(({ avtalerom, navn }) => <li key={avtalerom}><Lenke to="/evaluering/$nr/avtale" params={{ nr: String(avtalerom) }}>{navn ?? tekst.avtale(avtalerom)}</Lenke> <span className="dempet">{tekst.avtale(avtalerom)}</span></li>)}</ul>
        </Seksjon>
      )}
      <Frister frister={frister} flere={avtaler.length > 1} />
      {avtaler.map((avtale) => <Nytt key={avtale.avtalerom} avtale={avtale} flere={avtaler.length > 1} />)}
      <Seksjon tittel={tekst.kommunene}><MineTilganger kommuner={mineInnsyn} /></Seksjon>
    </>
  );
}
