import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { LoggkjedeDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { LOGGTYPER } from './loggtyper.ts';

/** Er loggen slik den ble skrevet? Ja eller nei; hvordan vi vet det, er for den som spør. */
export function Kjede() {
  const { kjede } = useSidetekst('logg');
  const spoerring = useSpoerring(LoggkjedeDocument, {}, LOGGTYPER);
  return (
    <div className="kjede">
      <Hentet spoerring={spoerring} velg={({ loggkjede }) => loggkjede} linjer={3}>
        {({ hel, bruddVed, antall, hode }) => (
          <Alert data-color={hel ? 'success' : 'danger'}>
            <Heading level={2} data-size="2xs">{hel ? kjede.hel : kjede.brutt}</Heading>
            <Paragraph>{hel ? kjede.helTekst(antall) : kjede.bruttTekst(bruddVed)}</Paragraph>
            <details>
              <summary>{kjede.slik}</summary>
              <Paragraph>{kjede.slikTekst}</Paragraph>
              {hode && <p className="kjedehode">{kjede.hode}: <code>{hode}</code></p>}
              {hode && <Paragraph>{kjede.hodeTekst}</Paragraph>}
            </details>
          </Alert>
        )}
      </Hentet>
    </div>
  );
}
