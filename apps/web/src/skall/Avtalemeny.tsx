import { avtaleromnummer } from '../sider/avtalerom/avtaleromnummer.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Lenke } from '../ui/Lenke.tsx';
import { avtalesider } from './sider.ts';

/** Sidene i avtalen hun står i, og veien til de andre hun er med i. Forsiden er felles: der er sidene i den ene framme når det bare er én. */
export function Avtalemeny({ kode, mine }: { kode: string; mine: readonly { kode: string }[] }) {
  const { skall } = useTekst();
  const numrene = mine.map((rom) => avtaleromnummer(rom.kode)).filter(Boolean);
  const valgt = avtaleromnummer(kode) || (numrene.length === 1 ? numrene[0] : undefined);
  return (
    <>
      {valgt && avtalesider.map(({ id, til }) => <li key={id}><Lenke to={til} params={{ nr: valgt }} className="menylenke">{skall.sider[id]}</Lenke></li>)}
      {numrene.filter((nr) => nr !== valgt).map((nr) => <li key={nr}><Lenke to="/evaluering/$nr/avtale" params={{ nr }} className="menylenke">{skall.tilAvtale(nr)}</Lenke></li>)}
    </>
  );
}
