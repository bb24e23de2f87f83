import { Outlet } from '@tanstack/react-router';
import { Feilside } from '../sider/feil/Feilside.tsx';
import { useTekst } from '../tekst/tekst.tsx';
import { useInnlogging } from '../tilgang/meg.tsx';
import { RomProvider } from '../tilgang/rom.tsx';
import { Innlogget } from './Innlogget.tsx';
import { Ramme } from './Ramme.tsx';
import { useHurtigtaster } from './useHurtigtaster.ts';

/** Rommet adressen peker på, hvis det er et av dem en har. Nøkkelen gjør at ingenting følger med fra forrige rom. */
export function Rom({ kode }: { kode: string }) {
  return <Innlogget><Aapnet kode={kode} /></Innlogget>;
}

function Aapnet({ kode }: { kode: string }) {
  const { skall } = useTekst();
  const { meg } = useInnlogging();
  const arbeidsrom = meg?.arbeidsrom.find((rom) => rom.kode === kode);
  useHurtigtaster(arbeidsrom);
  if (!meg || !arbeidsrom) {
    return <Ramme meg={meg}><Feilside tittel={skall.feilside.ukjentRom} tekst={skall.feilside.ukjentRomTekst} til="/arbeidsrom" lenke={skall.feilside.tilArbeidsrom} /></Ramme>;
  }
  return (
    <RomProvider key={kode} meg={meg} arbeidsrom={arbeidsrom}>
      <Ramme meg={meg} arbeidsrom={arbeidsrom}><Outlet /></Ramme>
    </RomProvider>
  );
}
