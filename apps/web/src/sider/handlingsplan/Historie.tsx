import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { stegkode } from './stegkode.ts';
import type { Hendelse, Plan } from './plantyper.ts';

/** Planens vei hit, det siste først, og alle utgavene av den. */
export function Historie({ plan }: { plan: Plan }) {
  const { historie: tekst } = useSidetekst('handlingsplan');
  const { skall } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  return (
    <Seksjon id="historie" tittel={tekst.tittel}>
      {plan.utgaver.length > 1 && <Utgavene plan={plan} />}
      <ol className="tidslinje">{plan.hendelser.map((hendelse) => <li key={hendelse.id}><EnHendelse hendelse={hendelse} /></li>)}</ol>
      <p className="skjul-paa-papir"><Lenke to="/$rom/dokumenter" params={{ rom }} search={{}}>{skall.sider.dokumenter}</Lenke></p>
    </Seksjon>
  );
}

function Utgavene({ plan: { aar, utgave, utgaver } }: { plan: Plan }) {
  const { historie: tekst } = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  return (
    <nav aria-label={tekst.utgaver} className="utgaver">
      <ul>
        {utgaver.map((en, nr) => {
          const navn = tekst.utgaveValg(en.utgave, planord.status[en.status], en.vedtatt && visTidsangivelse(en.vedtatt));
          return (
            <li key={en.id}>
              {en.utgave === utgave ? <><strong>{navn}</strong> <span className="dempet skjul-paa-papir">({tekst.duSerDenne})</span></>
                : <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }} search={nr === 0 ? {} : { utgave: en.utgave }}>{navn}</Lenke>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function EnHendelse({ hendelse }: { hendelse: Hendelse }) {
  const { historie: tekst } = useSidetekst('handlingsplan');
  const { planord, pengeord } = useTekst();
  const { person, tid, vedtak, merknad, tilStatus } = hendelse;
  const kode = stegkode(hendelse);
  return (
    <>
      <p><strong>{kode === 'lestInn' ? tekst.steg.lestInn(planord.status[tilStatus]) : tekst.steg[kode]}</strong></p>
      {vedtak && <p>{tekst.vedtak(vedtak.organ, pengeord.utfall[vedtak.utfall], vedtak.dato && visTidsangivelse(vedtak.dato), vedtak.saksnummer)}</p>}
      {merknad && <p className="lesetekst">{merknad}</p>}
      <p className="dempet"><time dateTime={tid}>{person ? tekst.foert(person, visDag(tid)) : tekst.lestInnDag(visDag(tid))}</time></p>
    </>
  );
}
