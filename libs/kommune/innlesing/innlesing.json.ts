import { feilVed, InnlesingError, joinSti, type InnlesingFeil } from './innlesing.error.ts';

/** Det en fil høyst kan ha. En hel kommune bruker 6 nivåer og noen tusen verdier. `items` gjelder lister og objekter. */
export const jsonLimits = { depth: 16, values: 200_000, items: 1_000 } as const;

/** Verdien, og det som er lov i JSON, men ikke i en fil vi tar imot. */
export interface LestJson { verdi: unknown; feil: InnlesingFeil[] }

// PostgreSQL tar verken U+0000 eller halve tegn, og andre styretegn kan ikke vises.
const unusable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;
const forbiddenKeys = new Set(['__proto__', 'prototype', 'constructor']);
const number = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?/y;
const words: [string, unknown][] = [['true', true], ['false', false], ['null', null]];

/**
 * Leser JSON som `JSON.parse`, men finner også det den skjuler: gjentatte nøkler, tall som mister siffer,
 * tegn databasen ikke tar. Kaster InnlesingError med linje og kolonne ved syntaksfeil, for dyp nøsting og for mange verdier.
 */
export function parseStrict(tekst: string): LestJson {
  const reader = new JsonReader(tekst);
  return { verdi: reader.document(), feil: reader.feil };
}

class JsonReader {
  readonly feil: InnlesingFeil[] = [];
  private pos = 0;
  private values = 0;

  constructor(private readonly tekst: string) {}

  document(): unknown {
    const verdi = this.value('', 0);
    if (this.next() !== '') this.fail('Her skulle fila vært slutt.');
    return verdi;
  }

  private value(sti: string, depth: number): unknown {
    if (depth > jsonLimits.depth) this.fail(`Fila er nøstet dypere enn ${jsonLimits.depth} nivåer.`);
    if (++this.values > jsonLimits.values) this.fail(`Fila har flere enn ${jsonLimits.values} verdier.`);
    switch (this.next()) {
      case '{': return this.object(sti, depth);
      case '[': return this.array(sti, depth);
      case '"': return this.string(sti);
      default: return this.literal(sti);
    }
  }

  private object(sti: string, depth: number): Record<string, unknown> {
    const verdi: Record<string, unknown> = {};
    const seen = new Set<string>();
    this.items('}', () => {
      if (this.next() !== '"') this.fail('Her skulle det stått en nøkkel i anførselstegn.');
      const key = this.string(sti);
      const her = joinSti(sti, key);
      if (seen.has(key)) this.feil.push(feilVed(her, key, 'Nøkkelen står to ganger i samme objekt.'));
      seen.add(key);
      this.expect(':');
      const inner = this.value(her, depth + 1);
      if (forbiddenKeys.has(key)) this.feil.push(feilVed(her, key, 'Nøkkelen er ikke tillatt.'));
      else verdi[key] = inner;
    });
    return verdi;
  }

  private array(sti: string, depth: number): unknown[] {
    const verdi: unknown[] = [];
    this.items(']', () => { verdi.push(this.value(joinSti(sti, verdi.length), depth + 1)); });
    return verdi;
  }

  /** Det mellom klammene, med komma mellom og ingen til slutt. */
  private items(end: string, item: () => void): void {
    this.pos++;
    if (this.next() === end) { this.pos++; return; }
    for (let n = 0; ; n++) {
      if (n === jsonLimits.items) this.fail(`Her er det flere enn ${jsonLimits.items} ledd.`);
      item();
      if (this.next() === end) { this.pos++; return; }
      this.expect(',');
    }
  }

  private string(sti: string): string {
    const start = this.pos;
    let end = start;
    do { end = this.tekst.indexOf('"', end + 1); if (end < 0) this.fail('Teksten mangler anførselstegn til slutt.'); } while (this.escaped(end));
    this.pos = end + 1;
    let verdi: string;
    try { verdi = JSON.parse(this.tekst.slice(start, end + 1)) as string; }
    catch { return this.fail('Teksten har et linjeskift, et styretegn eller en ukjent «\\»-kode.', start); }
    if (unusable.test(verdi)) this.feil.push(feilVed(sti, verdi, 'Teksten har et tegn som ikke kan lagres (et styretegn eller et halvt tegn).'));
    return verdi;
  }

  /** Sann når anførselstegnet står bak et ulikt antall skråstreker. */
  private escaped(quote: number): boolean {
    let i = quote;
    while (this.tekst[i - 1] === '\\') i--;
    return (quote - i) % 2 === 1;
  }

  private literal(sti: string): unknown {
    for (const [word, verdi] of words) if (this.tekst.startsWith(word, this.pos)) { this.pos += word.length; return verdi; }
    number.lastIndex = this.pos;
    const raw = number.exec(this.tekst)?.[0];
    if (raw === undefined) return this.fail(this.pos < this.tekst.length ? 'Dette tegnet kan ikke stå her.' : 'Fila slutter for tidlig.');
    this.pos += raw.length;
    const verdi = Number(raw);
    if (!Number.isFinite(verdi) || (Number.isInteger(verdi) && !Number.isSafeInteger(verdi))) this.feil.push(feilVed(sti, raw, 'Tallet er for stort til å lagres nøyaktig.'));
    return verdi;
  }

  private expect(tegn: string): void {
    if (this.next() !== tegn) this.fail(`Her skulle det stått «${tegn}».`);
    this.pos++;
  }

  /** Neste tegn som ikke er mellomrom; tom tekst ved slutten. */
  private next(): string {
    while (' \t\n\r'.includes(this.tekst[this.pos] ?? '_')) this.pos++;
    return this.tekst[this.pos] ?? '';
  }

  private fail(melding: string, pos = this.pos): never {
    const linjer = this.tekst.slice(0, pos).split('\n');
    const her = this.tekst.slice(pos, pos + 20);
    throw new InnlesingError([...this.feil, feilVed(`linje ${linjer.length}, kolonne ${(linjer.at(-1) ?? '').length + 1}`, her === '' ? undefined : her, melding)]);
  }
}
