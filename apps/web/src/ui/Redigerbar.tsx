import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTekst } from '../tekst/tekst.tsx';
import { useUtkast } from '../tilgang/utkast.ts';
import { visKlokke } from './dato.ts';
import { Seksjon } from './Seksjon.tsx';
import { Skjelett } from './Skjelett.tsx';

/** En seksjon en leser, og kan rette der den står. Ligger det et utkast, åpner den seg selv. */
export function Redigerbar({ tittel, skjemanavn, kan, skjema, children }: {
  tittel: string; skjemanavn: string; kan: boolean; skjema: (lukk: (lagret: boolean) => void) => ReactNode; children: ReactNode;
}) {
  const { ui } = useTekst();
  const utkast = useUtkast(skjemanavn);
  const [aapen, settAapen] = useState(() => kan && utkast.les() !== null);
  const [lagret, settLagret] = useState<string | null>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const ramme = useRef<HTMLDivElement>(null);
  // Et utkast åpner skjemaet av seg selv; da skal fokus bli der det er.
  const valgt = useRef(false);

  // Knappen og skjemaet bytter plass, og fokus følger med: inn i første felt, og tilbake til knappen.
  useEffect(() => { if (valgt.current && !aapen) knapp.current?.focus(); }, [aapen]);
  const inn = () => { if (valgt.current) ramme.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus(); };

  function velg(aapne: boolean) {
    valgt.current = true;
    settAapen(aapne);
  }

  function lukk(bleLagret: boolean) {
    velg(false);
    settLagret(bleLagret ? visKlokke(new Date()) : null);
  }

  const valg = !aapen && kan && (
    <Button ref={knapp} variant="tertiary" onClick={() => velg(true)} aria-label={ui.redigerHva(tittel.toLowerCase())} className="skjul-paa-papir">
      <PencilIcon aria-hidden />{ui.rediger}
    </Button>
  );
  return (
    <Seksjon tittel={tittel} valg={<><span role="status" className="lagret">{lagret && ui.lagret(lagret)}</span>{valg}</>}>
      {aapen ? <div ref={ramme}><Suspense fallback={<Skjelett linjer={5} />}>{skjema(lukk)}<Framme naa={inn} /></Suspense></div> : children}
    </Seksjon>
  );
}

/** Står etter skjemaet, og er framme når det er det. */
function Framme({ naa }: { naa: () => void }) {
  const sist = useRef(naa);
  useEffect(() => sist.current(), []);
  return null;
}
