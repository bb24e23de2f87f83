import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../tekst/tekst.tsx';
import { gaaTilInnlogging } from '../tilgang/innlogging.ts';
import { Dialogvindu } from '../ui/Dialogvindu.tsx';

/** Kan ikke lukkes: uten økt er det ingenting å gjøre her. Utkastene ligger og venter. */
export function OektUtloept() {
  const { skall: { oekt } } = useTekst();
  return (
    <Dialogvindu tittel={oekt.tittel}>
      <Paragraph>{oekt.tekst}</Paragraph>
      <div className="knapper"><Button onClick={gaaTilInnlogging}>{oekt.loggInn}</Button></div>
    </Dialogvindu>
  );
}
