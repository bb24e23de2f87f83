import { Button } from '@digdir/designsystemet-react';
import { PersonCircleIcon } from '@navikt/aksel-icons';
import { Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTekst } from '../tekst/tekst.tsx';
import type { Arbeidsrom, Meg } from '../tilgang/meg.tsx';
import { useLoggUt } from '../tilgang/useLoggUt.ts';
import { lat } from '../ui/lat.ts';
import { Lenke } from '../ui/Lenke.tsx';
import { Fargevelger } from './Fargevelger.tsx';
import { Maalformvelger } from './Maalformvelger.tsx';
import { tilHjelpen } from './sider.ts';

const ByttPassord = lat(() => import('./ByttPassord.tsx').then((fil) => fil.ByttPassord));

/** Det som gjelder en selv. Lukkes av Escape, av et valg og når fokus går videre. */
export function Personmeny({ meg, arbeidsrom }: { meg: Meg; arbeidsrom?: Arbeidsrom | undefined }) {
  const { skall, ord } = useTekst();
  const loggUt = useLoggUt();
  const [aapen, settAapen] = useState(false);
  const [passord, settPassord] = useState(false);
  const ramme = useRef<HTMLDivElement>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!aapen) return;
    const utenfor = (hendelse: Event) => { if (!ramme.current?.contains(hendelse.target as Node)) settAapen(false); };
    const escape = (hendelse: KeyboardEvent) => { if (hendelse.key === 'Escape') { settAapen(false); knapp.current?.focus(); } };
    addEventListener('pointerdown', utenfor);
    addEventListener('focusin', utenfor);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('pointerdown', utenfor);
      removeEventListener('focusin', utenfor);
      removeEventListener('keydown', escape);
    };
  }, [aapen]);

  return (
    <div className="personmeny" ref={ramme}>
      <Button ref={knapp} variant="tertiary" aria-expanded={aapen} aria-controls={id} aria-label={skall.personmeny(meg.navn)} onClick={() => settAapen(!aapen)}>
        <PersonCircleIcon aria-hidden /><span className="personnavn">{meg.navn}</span>
      </Button>
      <div id={id} className="nedtrekk" hidden={!aapen} data-color="neutral">
        <p className="innlogget">
          <span className="dempet">{skall.innloggetSom}</span>
          <strong>{meg.navn}</strong>
          <span>{meg.epost}</span>
          {arbeidsrom && <span>{arbeidsrom.roller.map(ord.rolle).join(', ')}</span>}
        </p>
        <Maalformvelger />
        <Fargevelger />
        <ul onClick={() => settAapen(false)}>
          <li><Lenke to="/arbeidsrom" className="menylenke">{skall.byttRom}</Lenke></li>
          <li><button type="button" className="menylenke" onClick={() => { knapp.current?.focus(); settPassord(true); }}>{skall.byttPassord}</button></li>
          <li><Lenke {...tilHjelpen(arbeidsrom)} className="menylenke">{skall.sider.hjelp}</Lenke></li>
          <li><button type="button" className="menylenke" onClick={loggUt}>{skall.loggUt}</button></li>
        </ul>
      </div>
      <Suspense>{passord && <ByttPassord lukk={() => settPassord(false)} />}</Suspense>
    </div>
  );
}
