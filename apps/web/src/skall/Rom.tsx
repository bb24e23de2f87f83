import { Outlet } from '@tanstack/react-router';
import { Feilside } from '../sider/feil/Feilside.tsx';
import { useTekst } from '../tekst/tekst.tsx';
import { useInnlogging } from '../tilgang/meg.tsx';
import { RomProvider } from '../tilgang/rom.tsx';
import { useArbeidsrom } from '../tilgang/useArbeidsrom.ts';
import { Skjelett } from '../ui/Skjelett.tsx';
import { Innlogget } from './Innlogget.tsx';
import { Innsynslinje } from './Innsynslinje.tsx';
import { Ramme } from './Ramme.tsx';
import { useHurtigtaster } from './useHurtigtaster.ts';

/** Rommet adressen peker på, hvis det er et av dem en har. Nøkkelen gjør at ingenting følger med fra forrige rom. */
export function Rom({ kode }: { kode: string }) {
  return <Innlogget><Aapnet kode={kode} /></Innlogget>;
}

function Aapnet({ kode }: { kode: string }) {
  const { skall } = useTekst();
  const { meg } = useInnlogging();
  const { rom: arbeidsrom, henter } = useArbeidsrom(meg, kode);
  useHurtigtaster(arbeidsrom);
  if (henter) return <Ramme meg={meg}><Skjelett /></Ramme>;
  if (!meg || !arbeidsrom) {
    return <Ramme meg={meg}><Feilside tittel={skall.feilside.ukjentRom} tekst={skall.feilside.ukjentRomTekst} til="/arbeidsrom" lenke={skall.feilside.tilArbeidsrom} /></Ramme>;
  }
  return (
    <RomProvider key={kode} meg={meg} arbeidsrom={arbeidsrom}>
      <Ramme meg={meg} arbeidsrom={arbeidsrom}>{arbeidsrom.utenfra && <Innsynslinje til={arbeidsrom.til} />}<Outlet /></Ramme>
    </RomProvider>
  );
}
