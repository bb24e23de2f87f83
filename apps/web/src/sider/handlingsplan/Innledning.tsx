import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { kan, usePlanside, type Plan } from './plantyper.ts';

/** Teksten planen begynner med, og veien den skal. */
export function Innledning({ plan }: { plan: Plan }) {
  const { innledning: tekst } = useSidetekst('handlingsplan');
  const { planord, ui } = useTekst();
  const { aapne } = usePlanside();
  const kanEndre = kan(plan, 'updateHandlingsplan');
  if (!plan.innledning && !kanEndre) return null;
  const knapp = kanEndre && (
    <Button variant="tertiary" className="skjul-paa-papir" aria-label={plan.status === 'utkast' ? tekst.redigerMedKjede : tekst.rediger} onClick={() => aapne({ hva: 'innledning' })}><PencilIcon aria-hidden />{ui.rediger}</Button>
  );
  return (
    <Seksjon tittel={tekst.tittel} valg={knapp}>
      <Paragraph variant="long" className={plan.innledning ? 'lesetekst' : 'dempet'}>{plan.innledning ?? tekst.tom}</Paragraph>
      {kanEndre && <p className="dempet skjul-paa-papir">{tekst.vei}: {planord.kjede[plan.kjede]}</p>}
    </Seksjon>
  );
}
