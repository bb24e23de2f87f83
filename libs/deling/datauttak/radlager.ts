import type { SpoolFile } from '#libs/platform';
import { skjult } from './kolonner.ts';
import { lowCounts } from './skjul.policy.ts';
import type { Uttaksrad, Uttakstabell } from './uttakstabell.ts';

/** Det som er lest av én tabell, og hvor i lageret det ligger. */
export interface Avsnitt { tabell: Uttakstabell<string>; rader: number; skjulteTall: number; oppdiktede: number; utenKilde: number; fra: number; til: number }

const pieceBytes = 256 * 1024;

/** Radene på vei fra databasen til filene i pakken: én JSON på hver linje, på disk. Det lave er borte før det skrives ned. */
export class Radlager {
  readonly avsnitt: Avsnitt[] = [];

  constructor(private readonly spool: SpoolFile) {}

  async add(tabell: Uttakstabell<string>, grense: number | null, rader: AsyncIterable<{ rad: string }[]>): Promise<void> {
    const nytt: Avsnitt = { tabell, rader: 0, skjulteTall: 0, oppdiktede: 0, utenKilde: 0, fra: this.spool.size, til: this.spool.size };
    for await (const noen of rader) {
      const linjer = noen.map(({ rad }) => {
        const vist = protectedRow(tabell, JSON.parse(rad) as Uttaksrad, grense);
        nytt.rader++;
        nytt.skjulteTall += (vist[skjult] as string[]).length;
        if (vist['oppdiktet'] === true) nytt.oppdiktede++;
        if (vist['kilde'] === null) nytt.utenKilde++;
        return `${JSON.stringify(vist)}\n`;
      });
      await this.spool.append(Buffer.from(linjer.join('')));
    }
    nytt.til = this.spool.size;
    this.avsnitt.push(nytt);
  }

  /** Radene i en tabell, noen om gangen. */
  async *rows({ fra, til }: Avsnitt): AsyncGenerator<Uttaksrad[]> {
    let rest: Buffer = Buffer.alloc(0);
    for (let at = fra; at < til; at += pieceBytes) {
      const lest = Buffer.concat([rest, await this.spool.read(at, Math.min(pieceBytes, til - at))]);
      const slutt = lest.lastIndexOf('\n') + 1;
      rest = lest.subarray(slutt);
      const linjer = lest.subarray(0, slutt).toString('utf8').split('\n').filter(Boolean);
      if (linjer.length > 0) yield linjer.map((linje) => JSON.parse(linje) as Uttaksrad);
    }
  }
}

/** Raden med det som ikke kan vises, tømt. `null` i grensa skjuler ingenting. */
export function protectedRow({ kolonner, skjul }: Uttakstabell<string>, rad: Uttaksrad, grense: number | null): Uttaksrad {
  const borte = grense === null ? [] : [...new Set([...lowCounts(kolonner, rad, grense), ...(skjul?.(rad, grense) ?? [])])].filter((navn) => rad[navn] !== null);
  return { ...rad, ...Object.fromEntries(borte.map((navn) => [navn, null])), [skjult]: borte };
}
