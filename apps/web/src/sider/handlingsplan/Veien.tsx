import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { stegene, type Steg } from './kjedesteg.ts';
import type { Plan } from './plantyper.ts';

/** Veien fra utkast til ferdig: hva som er gjort, hvor planen er, og hvem som er neste. */
export function Veien({ plan }: { plan: Plan }) {
  const { veien } = useSidetekst('handlingsplan');
  return <Seksjon tittel={veien.tittel}><ol className="planvei">{stegene(plan).map((steg) => <EttSteg key={steg.status} steg={steg} />)}</ol></Seksjon>;
}

function EttSteg({ steg: { status, organ, tilstand, hendelse } }: { steg: Steg }) {
  const { veien } = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const gjort = tilstand === 'gjort' || (tilstand === 'naa' && status !== 'utkast' && status !== 'til_behandling');
  return (
    <li data-tilstand={tilstand} aria-current={tilstand === 'naa' ? 'step' : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10" />{tilstand === 'gjort' && <path d="M7 12.5l3.5 3.5 6.5-7.5" />}{tilstand === 'naa' && <circle cx="12" cy="12" r="4" className="prikk" />}</svg>
      <span className="stegord">{veien[tilstand]}</span>
      <span className="steghva">{(gjort ? planord.leddGjort : planord.ledd)[status]}</span>
      <span className="steghvem">{veien.organ(organ)}</span>
      {hendelse ? <Naar hendelse={hendelse} /> : tilstand === 'gjort' && status !== 'utkast' && <span className="dempet">{veien.ikkeFoert}</span>}
    </li>
  );
}

/** Dagen det ble vedtatt, når det er et vedtak; ellers dagen det ble ført her. Det som er lest inn, har ingen dag vi kjenner. */
function Naar({ hendelse: { vedtak, person, tid } }: { hendelse: NonNullable<Steg['hendelse']> }) {
  const { veien } = useSidetekst('handlingsplan');
  const naar = vedtak ? (vedtak.dato ? visTidsangivelse(vedtak.dato) : veien.datoIkkeOppgitt) : person && visDag(tid);
  return naar ? <span className="dempet">{naar}</span> : null;
}
