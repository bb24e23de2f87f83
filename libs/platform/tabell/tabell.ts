/**
 * Én kolonne i et uttrekk. Typen bestemmer hvordan verdien skrives i hvert format:
 * `kroner` leser øre som tekst, `tall` et tall med desimaler, `ja` et svar,
 * `prikket` et helt tall og `prikkettall` et med desimaler, eller tegnet som står der når tallet er skjult. `null` er en tom celle.
 */
export type Kolonne<Rad> = { navn: string; bredde: number } & (
  | { type: 'tekst'; les: (rad: Rad) => string | null }
  | { type: 'kroner'; les: (rad: Rad) => string | null }
  | { type: 'tall' | 'heltall'; les: (rad: Rad) => number | null }
  | { type: 'prikket' | 'prikkettall'; les: (rad: Rad) => number | string | null }
  | { type: 'ja'; les: (rad: Rad) => boolean | null });

/** Det et uttrekk er, uansett format. Radene kommer noen om gangen, så størrelsen ikke betyr noe for minnet. */
export interface Tabell<Rad> {
  navn: string;
  kolonner: readonly Kolonne<Rad>[];
  rader: AsyncIterable<Rad[]>;
  /** Hva uttrekket er, som navn og verdi. Spørres om etter at alle radene er lest. */
  om: () => readonly (readonly [string, string])[];
}

/** Øre som kroner med to desimaler og komma: «-1234» er «-12,34». Alt er heltall, så ingenting rundes. */
export function kronerAv(oere: string): string {
  const cents = BigInt(oere);
  const abs = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${abs / 100n},${String(abs % 100n).padStart(2, '0')}`;
}
