import { kronerAv, type Kolonne, type Tabell } from './tabell.ts';

/** UTF-8 med merke foran, ellers viser norsk Excel æ, ø og å galt. */
const start = '\uFEFF';
const lineEnd = '\r\n';

/** Tegn som får et regneark til å lese teksten som en formel, også i full bredde, og apostrofen vi selv setter foran. */
const asFormula = /^[=+\-@\t\r\n'＝＋－＠]/;

/** Setter en apostrof foran det som ellers kunne blitt en formel. Ingenting går tapt: den som leser inn, tar bort én apostrof. */
export const harmless = (text: string): string => (asFormula.test(text) ? `'${text}` : text);
export const original = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

const quoted = (text: string): string => (/[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Norsk regnearkform: semikolon mellom cellene, komma i tallene, CRLF mellom linjene. Ett stykke per bunke med rader. */
export async function* csvOf<Rad>({ kolonner, rader }: Pick<Tabell<Rad>, 'kolonner' | 'rader'>): AsyncGenerator<Buffer> {
  yield Buffer.from(start + line(kolonner.map(({ navn }) => quoted(harmless(navn)))));
  for await (const some of rader) yield Buffer.from(some.map((rad) => line(kolonner.map((kolonne) => cell(kolonne, rad)))).join(''));
}

const line = (cells: string[]): string => cells.join(';') + lineEnd;

function cell<Rad>(kolonne: Kolonne<Rad>, rad: Rad): string {
  const verdi = kolonne.les(rad);
  if (verdi === null) return '';
  if (typeof verdi === 'boolean') return verdi ? 'Ja' : 'Nei';
  if (typeof verdi === 'number') return decimal(verdi);
  return kolonne.type === 'kroner' ? kronerAv(verdi) : quoted(harmless(verdi.toWellFormed()));
}

/** Alle sifrene, aldri som «1e-7». */
const decimal = (verdi: number): string => (String(verdi).includes('e') ? verdi.toFixed(20).replace(/\.?0+$/, '') : String(verdi)).replace('.', ',');
