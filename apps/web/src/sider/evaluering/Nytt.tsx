import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Delingstype } from '#libs/contracts';
import type { EnAvtaleforsideFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag, visTidspunkt } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tid } from '../../ui/Tid.tsx';

type Nyhet = EnAvtaleforsideFragment['nytt'][number];
const grupper = ['aapninger', 'leveranser', 'funn', 'avtalen', 'delt'] as const;
/** Som serveren: flere enn dette sendes ikke. */
const flest = 100;
/** Så mange av hvert slag står framme, så alt får plass på første skjerm eller to. */
const framme = 3;

const gruppeOf = ({ slag }: Nyhet): (typeof grupper)[number] => (['aapnet', 'endret', 'forlenget', 'lukket'].includes(slag) ? 'aapninger'
  : slag === 'levert' || slag === 'merknad' || slag.startsWith('leveranse_') ? 'leveranser' : slag === 'utgave' || slag.startsWith('avtale_') ? 'avtalen' : slag === 'delt' || slag === 'deling_trukket' ? 'delt' : 'funn');

/** Det som har skjedd i avtalen siden forrige besøk, samlet etter hva det gjelder. */
export function Nytt({ avtale: { avtalerom, navn, siden, nytt }, flere }: { avtale: EnAvtaleforsideFragment; flere: boolean }) {
  const tekst = useSidetekst('evaluatorforside');
  return (
    <Seksjon tittel={flere ? `${tekst.nytt}: ${tekst.iAvtalen(avtalerom, navn)}` : tekst.nytt}>
      <Paragraph className="dempet">{siden === null ? tekst.foerste : nytt.length === 0 ? tekst.ingentingNytt(visTidspunkt(siden)) : tekst.siden(visTidspunkt(siden))}</Paragraph>
      {grupper.map((gruppe) => ({ gruppe, mine: nytt.filter((en) => gruppeOf(en) === gruppe) })).filter(({ mine }) => mine.length > 0).map(({ gruppe, mine }) => (
        <div key={gruppe} className="kort luft">
          <Heading level={3} data-size="2xs">{tekst.gruppe[gruppe]}</Heading>
          <Lista nyheter={mine.slice(0, framme)} gruppe={gruppe} avtalerom={avtalerom} />
          {mine.length > framme && <details><summary>{tekst.flere(mine.length - framme)}</summary><Lista nyheter={mine.slice(framme)} gruppe={gruppe} avtalerom={avtalerom} /></details>}
        </div>
      ))}
      {nytt.length === flest && <Paragraph className="dempet">{tekst.flereNye(flest)}</Paragraph>}
    </Seksjon>
  );
}

function Lista({ nyheter, gruppe, avtalerom }: { nyheter: readonly Nyhet[]; gruppe: (typeof grupper)[number]; avtalerom: number }) {
  return <ul className="rader">{nyheter.map((en) => <li key={`${en.slag} ${en.tid} ${en.hvem} ${en.hva}`}><En nyhet={en} gruppe={gruppe} nr={String(avtalerom)} /></li>)}</ul>;
}

function En({ nyhet: { slag, tid, kommunenummer, hvem, hva, mer, dato, nr: nummer, id, innsynsrom }, gruppe, nr }: { nyhet: Nyhet; gruppe: (typeof grupper)[number]; nr: string }) {
  const tekst = useSidetekst('evaluatorforside');
  const { rom } = useSidetekst('innsyn');
  const { tittel } = useSidetekst('deltbilde');
  const delt = gruppe === 'delt';
  const setning = tekst.setning[slag]!({
    hvem: hvem ?? tekst.fylkeskommunen, mer: mer ?? '', nr: nummer ?? 0, dag: dato ? visDag(dato) : '',
    hva: delt ? tittel[hva as Delingstype](visTidsangivelse(mer ?? '')) : hva ?? '',
  });
  return (
    <div className="radinnhold">
      {gruppe === 'aapninger' && slag !== 'lukket' ? <Lenke to="/$rom/program" params={{ rom: kommunenummer! }}>{setning}</Lenke>
        : slag === 'delt' ? <Lenke to="/evaluering/$nr/uttak/$id" params={{ nr, id: id! }}>{setning}</Lenke>
          : <Lenke to={delt ? '/evaluering/$nr/uttak' : gruppe === 'funn' ? '/evaluering/$nr/funn' : '/evaluering/$nr/avtale'} params={{ nr }}>{setning}</Lenke>}
      {innsynsrom && slag !== 'lukket' && <Paragraph>{innsynsrom.map((en) => rom[en]).join(', ')}</Paragraph>}
      {mer && !delt && mer !== hva && <Paragraph>{mer}</Paragraph>}
      <span className="dempet andelslinje"><Tid iso={tid} /></span>
    </div>
  );
}
