import { Suspense } from 'react';
import { mineSider } from '../../skall/sider.ts';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Tom } from '../../ui/Tom.tsx';

const Banknytt = lat(() => Promise.all([import('../samtale/Banknytt.tsx'), hentSidetekst('samtale')]).then(([fil]) => fil.Banknytt));

/** Det rommet er til, det viktigste først. */
const viktigst = ['erfaringsbank', 'ideer', 'konferanser', 'veiviser', 'andel', 'omtaler', 'sammenligning', 'brukere'] as const;

/** Et nettverksmedlem: hva rommet er til, hva som er nytt, og veiene inn. */
export function UtenSatsing({ kommune }: { kommune: string }) {
  const { oversikt: { utenSatsing }, skall } = useTekst();
  const { arbeidsrom } = useRom();
  const serBanken = useKan('erfaring.les');
  const mine = mineSider(arbeidsrom);
  return (
    <Tom tittel={utenSatsing.tittel(kommune)} tekst={utenSatsing.tekst}>
      {serBanken && <Suspense><Banknytt /></Suspense>}
      <ul className="punkter">
        {viktigst.map((id) => { const side = mine.find((en) => en.id === id); return side && <li key={id}><Lenke to={side.til} params={{ rom: arbeidsrom.kode }}>{skall.sider[id]}</Lenke>: {utenSatsing.sider[id]}</li>; })}
      </ul>
    </Tom>
  );
}
