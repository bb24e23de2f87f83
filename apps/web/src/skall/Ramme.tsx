import { SkipLink } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { oektUtloept, useSignal } from '../graphql/signal.ts';
import { useTekst } from '../tekst/tekst.tsx';
import type { Arbeidsrom, Meg } from '../tilgang/meg.tsx';
import { KUNNGJOERING } from '../ui/kunngjoering.ts';
import { Maalformvelger } from './Maalformvelger.tsx';
import { Nettstatus } from './Nettstatus.tsx';
import { OektUtloept } from './OektUtloept.tsx';
import { Sidemeny } from './Sidemeny.tsx';
import { Toppbar } from './Toppbar.tsx';

/** Rundt alle sider: hvor en er, hvem en er, og veien videre. */
export function Ramme({ meg, arbeidsrom, children }: { meg: Meg | null; arbeidsrom?: Arbeidsrom; children: ReactNode }) {
  const { skall } = useTekst();
  const utloept = useSignal(oektUtloept);
  const [menyAapen, settMenyAapen] = useState(false);
  return (
    <>
      <SkipLink href="#innhold">{skall.hoppTilInnhold}</SkipLink>
      <Toppbar meg={meg} arbeidsrom={arbeidsrom} menyAapen={menyAapen} vekslMeny={() => settMenyAapen(!menyAapen)} />
      <Nettstatus />
      <div className={arbeidsrom ? 'rom med-meny' : 'rom'}>
        {arbeidsrom && <Sidemeny aapen={menyAapen} lukk={() => settMenyAapen(false)} />}
        <main id="innhold" tabIndex={-1}>{children}</main>
        {!meg && <footer><Maalformvelger /></footer>}
      </div>
      <div id={KUNNGJOERING} className="ds-sr-only" aria-live="polite" />
      {utloept && <OektUtloept />}
    </>
  );
}
