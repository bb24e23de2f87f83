import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { SetPlantiltakDocument, UtkastplanerDocument, type UtkastplanerQuery } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Tar tiltaket med i et utkast til handlingsplan, når det finnes et. */
export function Planvalg({ tiltakId }: { tiltakId: string }) {
  return useKan('handlingsplan.skriv') ? <Planene tiltakId={tiltakId} /> : null;
}

function Planene({ tiltakId }: { tiltakId: string }) {
  const { fra } = useSidetekst('tilpasning');
  const planer = (useSpoerring(UtkastplanerDocument, {}, 'Handlingsplan HandlingsplanRef').data?.handlingsplaner ?? []).filter(({ status }) => status === 'utkast');
  if (planer.length === 0) return null;
  return (
    <div className="skjul-paa-papir planvalg">
      <Heading level={3} data-size="2xs">{fra.plan}</Heading>
      <Paragraph className="dempet">{fra.planTekst}</Paragraph>
      <ul className="rader">{planer.map((plan) => <Plan key={plan.id} plan={plan} tiltakId={tiltakId} />)}</ul>
    </div>
  );
}

function Plan({ plan, tiltakId }: { plan: UtkastplanerQuery['handlingsplaner'][number]; tiltakId: string }) {
  const { fra } = useSidetekst('tilpasning');
  const rom = useRom().arbeidsrom.kode;
  const ta = useHandling(SetPlantiltakDocument);
  const [svar, settSvar] = useState<'med' | 'alt' | Feil | null>(null);
  async function taMed() {
    const utfall = await ta({ input: { handlingsplanId: plan.id, tiltakId, grep: 'nytt' } });
    settSvar(utfall.ok ? 'med' : utfall.feil.kode === 'CONFLICT' ? 'alt' : utfall.feil);
  }
  return (
    <li>
      <span className="radinnhold"><Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(plan.aar) }}>{fra.planen(plan.aar, plan.utgave)}</Lenke>
        <span role="status">{svar === 'med' && ` ${fra.iPlanen}`}{svar === 'alt' && ` ${fra.alt}`}</span>
        {svar && typeof svar === 'object' && <Feilmelding feil={svar} />}
      </span>
      <span className="radvalg">{(svar === null || typeof svar === 'object') && <Button variant="secondary" onClick={() => void taMed()}>{fra.planKnapp}</Button>}</span>
    </li>
  );
}
