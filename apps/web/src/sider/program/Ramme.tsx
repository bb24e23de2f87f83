import { Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { SatsingProps } from './satsing.ts';

/** Rammen er en forventning til noe er bevilget; forbeholdet står ved summen. */
export function Ramme({ satsing }: SatsingProps) {
  const { program: { ramme }, ui } = useTekst();
  const { rammePerAar, rammeAntallAar, rammeSamlet, rammeForbehold } = satsing;
  const kroner = (oere: string) => ui.kroner(visKroner(oere));
  const setning = !rammePerAar ? ramme.ikkeOppgitt
    : rammeAntallAar && rammeSamlet ? ramme.setning(kroner(rammePerAar), rammeAntallAar, kroner(rammeSamlet)) : ramme.bareAar(kroner(rammePerAar));
  return (
    <Seksjon id="ramme" tittel={ramme.tittel}>
      <Paragraph>{setning}{rammeForbehold && ` ${ramme.forbehold(rammeForbehold)}`}</Paragraph>
      <Opplysninger rader={[
        [ramme.kan, satsing.kanBrukesTil.length > 0 && <Punkter punkter={satsing.kanBrukesTil} />],
        [ramme.kanIkke, satsing.kanIkkeBrukesTil.length > 0 && <Punkter punkter={satsing.kanIkkeBrukesTil} />],
      ]} />
    </Seksjon>
  );
}
