import type { Sammenligningspresisjon, Tallpresisjon } from '#libs/contracts';

/** Et sammenlignet tall: hele øre eller et antall, som tekst. `til` finnes bare når presisjonen er «mellom». */
export interface Tall { verdi: string; til: string | null; presisjon: Sammenligningspresisjon }
export interface Innbyggere { innbyggere: number | null; innbyggereTil: number | null; innbyggerePresisjon: Tallpresisjon | null }

/** Hele kroner: innbyggertallet er sjelden sikkert nok til øre. */
const perPerson = (oere: bigint, personer: number): bigint => (oere + BigInt(personer) * 50n) / (BigInt(personer) * 100n) * 100n;

/**
 * Beløpet delt på innbyggerne, avrundet til hele kroner, og aldri sikrere enn innbyggertallet. «Flere enn» gjør svaret til «høyst»,
 * og et spenn snur: flest innbyggere gir minst på hver. `null` når innbyggertallet ikke er delt.
 */
export function perInnbygger(oere: bigint, { innbyggere, innbyggereTil, innbyggerePresisjon }: Innbyggere): Tall | null {
  if (!innbyggere || innbyggerePresisjon === null) return null;
  const mest = String(perPerson(oere, innbyggere));
  if (innbyggerePresisjon === 'mellom' && innbyggereTil !== null) return { verdi: String(perPerson(oere, innbyggereTil)), til: mest, presisjon: 'mellom' };
  return { verdi: mest, til: null, presisjon: innbyggerePresisjon === 'eksakt' ? 'eksakt' : innbyggerePresisjon === 'mer_enn' ? 'hoeyst' : 'omtrent' };
}
