import { spoersmaal, type Spoersmaalskode } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';

/** Navnet på en kolonne. Et år står som det er. */
export function useKategorinavn(kode: Spoersmaalskode): (kategori: string) => string {
  const { temaord, ord } = useTekst();
  const ordene: Record<string, Record<string, string>> = { tema: temaord.tema, giverart: temaord.giverart, status: ord.status };
  return (kategori) => ordene[spoersmaal[kode].kategori]?.[kategori] ?? kategori;
}
