import type { Sammenligningspresisjon, Tallpresisjon } from '#libs/contracts';
import type { Spenn } from './helheten.policy.ts';

/** Et sammenlignet tall: hele øre eller et antall, som tekst. `til` finnes bare når presisjonen er et spenn. */
export interface Tall { verdi: string; til: string | null; presisjon: Sammenligningspresisjon }
export interface Innbyggere { innbyggere: number | null; innbyggereTil: number | null; innbyggerePresisjon: Tallpresisjon | null }

/** Hele kroner: innbyggertallet er sjelden sikkert nok til øre. */
const perPerson = (oere: bigint, personer: number): bigint => (oere + BigInt(personer) * 50n) / (BigInt(personer) * 100n) * 100n;

/**
 * Beløpet, eller spennet det er i, delt på innbyggerne, avrundet til hele kroner, og aldri sikrere enn innbyggertallet. «Flere enn» gjør svaret til «høyst»,
 * og et spenn snur: flest innbyggere gir minst på hver. `null` når innbyggertallet ikke er delt.
 */
export function perInnbygger({ fra, til }: Spenn, { innbyggere, innbyggereTil, innbyggerePresisjon }: Innbyggere): Tall | null {
  if (!innbyggere || innbyggerePresisjon === null) return null;
  const flest = innbyggerePresisjon === 'mellom' ? innbyggereTil ?? innbyggere : innbyggere;
  const [minst, mest] = [perPerson(fra, flest), perPerson(til, innbyggere)];
  if (innbyggerePresisjon === 'mer_enn') return { verdi: String(mest), til: null, presisjon: 'hoeyst' };
  const sikkert = innbyggerePresisjon === 'eksakt' || innbyggerePresisjon === 'mellom';
  return mest > minst ? { verdi: String(minst), til: String(mest), presisjon: sikkert ? 'mellom' : 'omtrent_mellom' } : { verdi: String(mest), til: null, presisjon: sikkert ? 'eksakt' : 'omtrent' };
}
