import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon } from '@navikt/aksel-icons';
import { useState, type ReactNode } from 'react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** En del av programmet en kan legge til i og rette: listen selv, og vinduet skjemaet står i. */
export function Programdel<T extends { id: string }>({ id, tittel, nytt, vindustittel, skjema, children }: {
  id: string;
  tittel: string;
  /** Knappeteksten; uten den kan ingenting legges til. */
  nytt: string | false;
  vindustittel: (rad: T | null) => string;
  skjema: (rad: T | null, lukk: () => void) => ReactNode;
  children: (rediger: (rad: T, navn: string) => ReactNode) => ReactNode;
}) {
  const { ui } = useTekst();
  const [redigerer, settRedigerer] = useState<T | 'ny' | null>(null);
  const lukk = () => settRedigerer(null);
  const rad = redigerer === 'ny' ? null : redigerer;
  return (
    <Seksjon
      id={id} tittel={tittel}
      valg={nytt && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => settRedigerer('ny')}><PlusIcon aria-hidden />{nytt}</Button>}
    >
      {children((denne, navn) => (
        <Button variant="tertiary" data-size="sm" aria-label={ui.redigerHva(navn)} className="skjul-paa-papir" onClick={() => settRedigerer(denne)}><PencilIcon aria-hidden />{ui.rediger}</Button>
      ))}
      {redigerer && <Dialogvindu tittel={vindustittel(rad)} lukk={lukk}>{skjema(rad, lukk)}</Dialogvindu>}
    </Seksjon>
  );
}
