import { useWatch } from 'react-hook-form';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';

/** Den som gjør noe annerledes, sier hvorfor. Gjør de ikke det, er det ingenting å forklare. */
export function Hvorforfelt() {
  const endringer: unknown = useWatch({ name: 'endringer' });
  return <Langtekstfelt navn="hvorfor" rader={2} kreves={typeof endringer === 'string' && endringer.trim() !== ''} />;
}
