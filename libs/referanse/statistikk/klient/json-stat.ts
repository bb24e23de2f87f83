import { JobError } from '#libs/platform';

/** En celle slik kilden ga den. En tekst i stedet for et tall er alltid et tegn for noe skjult eller manglende, aldri et tall. */
export interface Cell { value: number | null; sign: string | null }
export interface Dimension { code: string; codes: string[] }
/** En tabell der størrelser, rekkefølge og antall stemmer. Cellen slås opp på koder, så rekkefølgen hos kilden betyr ingenting. */
export interface Cube { dimensions: Dimension[]; updated: string | null; cellAt(codes: Record<string, string>): Cell }

type Json = Record<string, unknown>;
const mostCells = 800_000;

/** Teksten som JSON. Merke først i teksten tåles; en nettside eller et avbrutt svar gjør det ikke. */
export function readJson(text: string): unknown {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body === '' || body.startsWith('<')) throw new JobError('SVARET_ER_IKKE_JSON', { detail: body === '' ? 'Svaret er tomt.' : 'Svaret er en nettside, ikke tall.' });
  try { return JSON.parse(body); } catch { throw new JobError('SVARET_ER_IKKE_JSON', { detail: 'Svaret er ikke hel JSON. Det kan være avbrutt underveis.' }); }
}

/** Leser json-stat2 strengt. Kaster SVARET_ER_UGYLDIG, med hva som er galt, når noe ikke går opp; da skal ingenting lagres. */
export function readCube(json: unknown): Cube {
  if (!isObject(json) || json['class'] !== 'dataset' || json['version'] !== '2.0') throw invalid('Svaret er ikke et json-stat2-datasett.');
  const ids = listOf(json['id'], 'id', (id): id is string => typeof id === 'string' && id !== '');
  const sizes = listOf(json['size'], 'size', (size): size is number => Number.isInteger(size) && (size as number) > 0);
  if (new Set(ids).size !== ids.length) throw invalid('Samme dimensjon står to ganger i «id».');
  if (ids.length !== sizes.length || ids.length === 0) throw invalid(`«id» har ${ids.length} ledd og «size» har ${sizes.length}.`);
  const all = isObject(json['dimension']) ? json['dimension'] : {};
  const dimensions = ids.map((code, i) => readDimension(code, all[code], sizes[i]!));
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > mostCells) throw new JobError('SVARET_ER_FOR_STORT', { final: true, detail: `Svaret har ${count} celler.` });
  const values = readCells(json['value'], count, 'value', (v): v is number | string | null => v === null || typeof v === 'string' || (typeof v === 'number' && Number.isFinite(v)));
  const signs = typeof json['status'] === 'string' ? () => json['status'] as string
    : json['status'] === undefined || json['status'] === null ? () => null : readCells(json['status'], count, 'status', (v): v is string | null => v === null || typeof v === 'string');
  const updated = typeof json['updated'] === 'string' && !Number.isNaN(Date.parse(json['updated'])) ? new Date(json['updated']).toISOString() : null;
  return { dimensions, updated, cellAt: (codes) => cellOf(positionOf(dimensions, codes), values, signs) };
}

function readDimension(code: string, raw: unknown, size: number): Dimension {
  const category = isObject(raw) && isObject(raw['category']) ? raw['category'] : null;
  if (!category) throw invalid(`Dimensjonen ${code} mangler.`);
  const codes = codesIn(code, category, size);
  if (codes.length !== size) throw invalid(`Dimensjonen ${code} har ${codes.length} verdier, men «size» sier ${size}.`);
  if (new Set(codes).size !== codes.length) throw invalid(`Dimensjonen ${code} har samme verdi to ganger.`);
  return { code, codes };
}

/** Koder i rekkefølge. SSB gir plassen til hver kode; FHI kan gi bare lista. En dimensjon med én verdi kan nøye seg med navnet. */
function codesIn(code: string, { index, label }: Json, size: number): string[] {
  if (Array.isArray(index)) return listOf(index, `dimensjonen ${code}`, (c): c is string => typeof c === 'string');
  if (index === undefined && size === 1 && isObject(label)) return Object.keys(label);
  if (!isObject(index)) throw invalid(`Dimensjonen ${code} sier ikke hvilke verdier den har.`);
  const placed: string[] = [];
  for (const [name, place] of Object.entries(index)) {
    if (!Number.isInteger(place) || (place as number) < 0 || (place as number) >= size || placed[place as number] !== undefined) throw invalid(`Verdien ${name} i ${code} har en plass som ikke går opp.`);
    placed[place as number] = name;
  }
  return placed;
}

/** En full liste med riktig antall, eller et objekt med bare dem som finnes. */
function readCells<T>(raw: unknown, count: number, name: string, is: (cell: unknown) => cell is T): (at: number) => T | null {
  if (Array.isArray(raw)) {
    if (raw.length !== count) throw invalid(`«${name}» har ${raw.length} celler, men det skulle være ${count}.`);
    const cells = listOf(raw, name, is);
    return (at) => cells[at]!;
  }
  if (!isObject(raw)) throw invalid(`«${name}» mangler.`);
  for (const [key, cell] of Object.entries(raw)) {
    if (!/^\d{1,9}$/.test(key) || Number(key) >= count || !is(cell)) throw invalid(`«${name}» har en celle som ikke går opp: ${key.slice(0, 20)}.`);
  }
  return (at) => (raw[String(at)] as T | undefined) ?? null;
}

function positionOf(dimensions: Dimension[], wanted: Record<string, string>): number {
  return dimensions.reduce((at, { code, codes }) => {
    const place = codes.indexOf(wanted[code] ?? '');
    if (place < 0) throw invalid(`${code} har ikke verdien ${wanted[code]}.`);
    return at * codes.length + place;
  }, 0);
}

function cellOf(at: number, values: (at: number) => number | string | null, signs: (at: number) => string | null): Cell {
  const value = values(at);
  return typeof value === 'string' ? { value: null, sign: value.trim() || ':' } : { value, sign: signs(at) };
}

function listOf<T>(raw: unknown, name: string, is: (item: unknown) => item is T): T[] {
  if (!Array.isArray(raw)) throw invalid(`«${name}» er ikke ei liste.`);
  const wrong = raw.findIndex((item) => !is(item));
  if (wrong >= 0) throw invalid(`Ledd ${wrong + 1} i «${name}» er ikke gyldig.`);
  return raw as T[];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const invalid = (detail: string) => new JobError('SVARET_ER_UGYLDIG', { detail });
