import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Planstatusmerke } from '../handlingsplan/Planstatusmerke.tsx';
import type { Dokumentdag } from './dokumentutvalg.ts';
import { Uvisst } from './Uvisst.tsx';

type Plan = NonNullable<Dokumentdag['handlingsplaner']>[number];

/** Planene som var vedtatt; den for året først. */
export function Planene({ planer, dag }: { planer: readonly Plan[]; dag: string }) {
  const tekst = useSidetekst('dokumenter');
  const aaret = Number(dag.slice(0, 4));
  const iRekke = [...planer].sort((a, b) => Number(b.aar === aaret) - Number(a.aar === aaret) || b.aar - a.aar || b.utgave - a.utgave);
  return (
    <Seksjon tittel={tekst.planer}>
      {planer.every(({ aar }) => aar !== aaret) && <Paragraph>{tekst.ingenPlan(aaret)}</Paragraph>}
      <ul className="programliste">{iRekke.map((plan) => <li key={plan.id}><EnPlan plan={plan} dag={dag} /></li>)}</ul>
    </Seksjon>
  );
}

function EnPlan({ plan: { aar, utgave, vedtatt, organ, foert, status, naa, usikkert, oppdiktet }, dag }: { plan: Plan; dag: string }) {
  const tekst = useSidetekst('dokumenter');
  const { planord } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  return (
    <article className="programrad">
      <Heading level={3} data-size="2xs"><Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }} search={{ utgave }}>{tekst.plan(aar, utgave)}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      {status && status !== 'erstattet' && <p><Planstatusmerke status={status} /></p>}
      <p>{tekst.vedtattPlan(vedtatt && visTidsangivelse(vedtatt), organ)} {foert > dag ? tekst.foertSenere(visDag(foert)) : tekst.foertDa(visDag(foert))}</p>
      <Uvisst grunn={usikkert} />
      {status === 'erstattet' && <p>{tekst.aapnetForEndring}</p>}
      {naa !== status && <p className="dempet">{tekst.planNaa(planord.status[naa].toLowerCase())}</p>}
    </article>
  );
}
