import { bildehinder, type Bildehinder } from '#libs/contracts';
import type { BildeRow } from '#libs/kommune/erfaring';

/** Et bilde slik det forlater kommunen: teksten, og hvilket det er. Innholdet går fra tabell til tabell. */
export interface DeltErfaringsbilde { id: string; altTekst: string; bildetekst: string | null; bredde: number; hoeyde: number; sha256: string; samtykkeTil: string | null }
/** Et bilde som blir igjen, og hvorfor. Det som er tatt bort fra utkastet, er ikke med. */
export interface IgjenvaerendeBilde { id: string; altTekst: string | null; hinder: Bildehinder }

/** Bildene som går ut, i rekkefølge, og de som blir igjen fordi samtykket ikke gjelder. Feltene er nevnt ett for ett. */
export function delteBilder(bilder: readonly BildeRow[]): { ut: DeltErfaringsbilde[]; igjen: IgjenvaerendeBilde[] } {
  const ut: DeltErfaringsbilde[] = [];
  const igjen: IgjenvaerendeBilde[] = [];
  for (const bilde of bilder) {
    const { id, altTekst, bildetekst, bredde, hoeyde, sha256, samtykkeTil } = bilde;
    const hinder = bildehinder(bilde);
    if (hinder === null) ut.push({ id, altTekst: altTekst!, bildetekst, bredde, hoeyde, sha256, samtykkeTil });
    else if (hinder !== 'fjernet') igjen.push({ id, altTekst, hinder });
  }
  return { ut, igjen };
}

/** Det de andre ser av bildene, til fingeravtrykket av en utgave. Datoen følger bildet, ikke utgaven. */
export const bildesum = (bilder: readonly DeltErfaringsbilde[]) => bilder.map(({ id, altTekst, bildetekst }) => [id, altTekst, bildetekst]);
