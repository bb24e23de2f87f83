import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { Feil } from '../graphql/feil.ts';
import { useTekst } from '../tekst/tekst.tsx';

/** Et nytt forsøk på det samme vil gi det samme svaret. */
const haabloest: readonly Feil['kode'][] = ['INVITATION_INVALID', 'NOT_FOUND', 'FORBIDDEN'];

/** Hva som skjedde, at ingenting gikk tapt, og hva en kan gjøre. */
export function Feilmelding({ feil, igjen }: { feil: Feil; igjen?: (() => void) | undefined }) {
  const tekst = useTekst();
  return (
    <Alert data-color={feil.kode === 'NETWORK' || feil.kode === 'BUSY' ? 'warning' : 'danger'} role="alert">
      {/* En nyere server kan ha en kode denne siden ikke kjenner. */}
      <Paragraph>{tekst.feil[feil.kode] ?? tekst.feil.INTERNAL}</Paragraph>
      {feil.feilId && <p className="dempet">{tekst.ui.feilnummer} <code>{feil.feilId}</code></p>}
      {igjen && !haabloest.includes(feil.kode) && <Button variant="secondary" data-color="neutral" onClick={igjen}>{tekst.ui.proevIgjen}</Button>}
    </Alert>
  );
}
