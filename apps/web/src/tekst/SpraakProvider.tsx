import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { gjeldende } from './gjeldende.ts';
import { byttTekst } from './last.ts';
import type { Maalform } from './maalform.ts';
import type { Katalog } from './nb.ts';
import { forberedSidetekst } from './sidetekst.ts';
import { SpraakContext } from './tekst.tsx';

/** Et bytte tegner ordene på nytt og lar alt annet stå: skjemaer, vinduer og fokus. */
export function SpraakProvider({ tekst, children }: { tekst: Katalog; children: ReactNode }) {
  const [paa, sett] = useState({ katalog: tekst, maalform: gjeldende.maalform });
  const bytt = useCallback(async (maalform: Maalform) => {
    await forberedSidetekst(maalform);
    const katalog = await byttTekst(maalform);
    if (gjeldende.maalform === maalform) sett({ katalog, maalform });
    return katalog;
  }, []);
  return <SpraakContext value={useMemo(() => ({ ...paa, bytt }), [paa, bytt])}>{children}</SpraakContext>;
}
