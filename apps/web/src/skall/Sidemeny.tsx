import { useParams } from '@tanstack/react-router';
import { useTekst } from '../tekst/tekst.tsx';
import { useRom } from '../tilgang/rom.tsx';
import { Lenke } from '../ui/Lenke.tsx';
import { Avtalemeny } from './Avtalemeny.tsx';
import { fellessider, forsider, mineSider, plattformsider, tilHjelpen, tilOrdlista } from './sider.ts';

export const SIDEMENY = 'sidemeny';

/** Sidene i rommet. På små skjermer ligger den bak menyknappen. */
export function Sidemeny({ aapen, lukk }: { aapen: boolean; lukk: () => void }) {
  const { skall } = useTekst();
  const { arbeidsrom, meg } = useRom();
  const { rom = arbeidsrom.kode } = useParams({ strict: false });
  const { type } = arbeidsrom;
  return (
    <nav id={SIDEMENY} className="sidemeny" aria-label={skall.sidemeny} data-aapen={aapen || undefined}>
      <ul onClick={lukk}>
        {type === 'kommune'
          ? mineSider(arbeidsrom).map(({ id, til }) => (
            <li key={id}><Lenke to={til} params={{ rom }} className="menylenke">{skall.sider[id]}</Lenke></li>
          ))
          : type === 'plattform' ? plattformsider.map(({ id, til }) => (
            <li key={id}><Lenke to={til} activeOptions={{ exact: true }} className="menylenke">{skall.sider[id]}</Lenke></li>
          ))
          : type === 'felles' ? fellessider.map(({ id, til }) => <li key={id}><Lenke to={til} className="menylenke">{skall.sider[id]}</Lenke></li>)
          : <>
              <li><Lenke to={forsider[type]} activeOptions={{ exact: true }} className="menylenke">{skall.sider[type]}</Lenke></li>
              {type === 'evaluering' && <Avtalemeny kode={arbeidsrom.kode} mine={meg.arbeidsrom} />}
            </>}
        <li className="menyhjelp"><Lenke {...tilHjelpen(arbeidsrom)} className="menylenke">{skall.sider.hjelp}</Lenke></li>
        <li><Lenke {...tilOrdlista(arbeidsrom)} className="menylenke">{skall.sider.ordliste}</Lenke></li>
      </ul>
    </nav>
  );
}
