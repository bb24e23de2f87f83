import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import type { Feltnavn } from './feltslag.ts';

/** Ordene for kodene i de lukkede listene. Det som ikke er en kode, er seg selv. */
export function useFeltord(): (navn: Feltnavn, kode: string) => string {
  const tekst = useSidetekst('erfaring');
  const { ord, temaord } = useTekst();
  const lister: Partial<Record<Feltnavn, Record<string, string>>> = {
    tema: temaord.tema, fase: tekst.fase, utfall: tekst.utfall, aarsakKode: ord.aarsak, deltakerePresisjon: ord.presisjon, kostnadPresisjon: ord.presisjon,
    innsats: tekst.innsats, overfoerbarhet: tekst.overfoerbarhet, kontaktrolle: tekst.kontaktrolle, evidensgrad: Object.fromEntries(tekst.grad.map((navn, grad) => [String(grad), `${grad} ${navn}`])),
  };
  return (navn, kode) => lister[navn]?.[kode] ?? kode;
}
