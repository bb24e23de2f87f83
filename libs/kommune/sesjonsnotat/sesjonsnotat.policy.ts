import { limits } from '#libs/contracts';
import type { Erfaring } from '#libs/kommune/erfaring';
import type { LaastSesjonsnotat, Sesjonen } from './sesjonsnotat.query.ts';

/**
 * Det notatet vet, som et utkast til erfaring. Hver linje er en lærdom når linjene er korte nok til det; ellers er hele teksten bakgrunnen.
 * @param sesjon hvor det er fra; null når konferansen ikke er der lenger
 */
export function erfaringAvNotat({ tittel, tekst, oppdiktet }: Pick<LaastSesjonsnotat, 'tittel' | 'tekst' | 'oppdiktet'>, sesjon: Sesjonen | null): Partial<Erfaring> & Pick<Erfaring, 'tittel' | 'opphav'> {
  const linjer = tekst.split('\n').map((linje) => linje.replace(/^\s*[-–•*]\s*/u, '').trim()).filter(Boolean);
  const korte = linjer.length <= limits.liste && linjer.every((linje) => linje.length <= limits.setning);
  return {
    tittel, oppdiktet, ...(korte ? { laerdom: linjer } : { kontekst: tekst }), ...(sesjon?.tema && { tema: sesjon.tema }),
    ...(sesjon && { kilde: { tittel: `Notat fra ${sesjon.konferanse}, ${sesjon.dato}`, sted: tittel, tolket: false } }),
    opphav: { tittel: 'notat', [korte ? 'laerdom' : 'kontekst']: 'notat', ...(sesjon?.tema && { tema: 'notat' }) },
  };
}
