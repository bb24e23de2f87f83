import { readCsv as rowsIn } from '#libs/platform';
import type { Flagg, Observasjon, Uttrekk } from './serie.ts';
import { readPeriod } from './klient/period.ts';

/** Kolonnene en fil med tall kan ha, i hvilken som helst rekkefølge. De tre første må være der. */
export const csvColumns = ['omraadekode', 'periode', 'verdi', 'n', 'merke'] as const;
type Column = (typeof csvColumns)[number];

const marks: Record<string, Flagg> = { ':': 'skjult', '.': 'finnes_ikke', '..': 'mangler', '*': 'foreloepig' };
const mostLines = 20_000;
const mostFaults = 20;

/** Fila er ikke lest inn. Hver linje i `faults` sier hvor feilen står. */
export class UnreadableFileError extends Error {
  constructor(readonly faults: string[]) { super(faults[0]); }
}

/** Koden området står med, eller hva som er galt med det som står i cella. */
export type AreaOf = (cell: string) => { kode: string; feil?: never } | { feil: string };
const anyArea: AreaOf = (cell) => (/^\d{2}(\d{2}(\d{4})?)?$/.test(cell) ? { kode: cell } : { feil: `omraadekode skal ha to, fire eller åtte sifre, ikke «${cell.slice(0, 20)}».` });

/** Leser CSV eller et regneark som tekst, med norsk desimalkomma. Alt eller ingenting: er én linje gal, er ingenting lest. */
export function readCsv(text: string, areaOf: AreaOf = anyArea): Uttrekk {
  const [header, ...lines] = rowsIn(text);
  if (!header || lines.length === 0) throw new UnreadableFileError(['Fila har ingen linjer med tall.']);
  if (lines.length >= mostLines) throw new UnreadableFileError([`Fila har ${lines.length + 1} linjer. Den største vi tar imot, har ${mostLines}.`]);
  const places = placesIn(header.celler);
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const observasjoner = lines.flatMap(({ nr, celler }): Observasjon[] => {
    const row = readLine(celler, places, areaOf);
    if (typeof row === 'string') { faults.push(`Linje ${nr}: ${row}`); return []; }
    const key = `${row.omraadekode} ${row.periode}`;
    if (seen.has(key)) { faults.push(`Linje ${nr}: ${celler[places.omraadekode!]} har alt et tall for ${row.periode} på linje ${seen.get(key)}.`); return []; }
    seen.set(key, nr);
    return [row];
  });
  if (faults.length > 0) throw new UnreadableFileError(faults.length > mostFaults ? [...faults.slice(0, mostFaults), `… og ${faults.length - mostFaults} linjer til.`] : faults);
  if (observasjoner.every(({ verdi }) => verdi === null)) throw new UnreadableFileError(['Fila har ikke ett eneste tall.']);
  return { observasjoner, oppdatertHosKilden: null };
}

function placesIn(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map((name) => name.toLowerCase());
  const unknown = names.filter((name) => !(csvColumns as readonly string[]).includes(name));
  const missing = csvColumns.slice(0, 3).filter((name) => !names.includes(name));
  if (unknown.length > 0 || missing.length > 0 || new Set(names).size !== names.length) {
    throw new UnreadableFileError([`Linje 1 skal ha kolonnene ${csvColumns.join(';')}. ${missing.length > 0 ? `${missing.join(', ')} mangler.` : `«${(unknown[0] ?? 'en av dem').slice(0, 40)}» passer ikke.`}`]);
  }
  return Object.fromEntries(names.map((name, i) => [name, i]));
}

function readLine(cells: readonly string[], places: Partial<Record<Column, number>>, areaOf: AreaOf): Observasjon | string {
  if (cells.length !== Object.keys(places).length) return `skulle hatt ${Object.keys(places).length} felt, men har ${cells.length}.`;
  const cell = (column: Column) => (places[column] === undefined ? '' : cells[places[column]]!);
  const area = areaOf(cell('omraadekode'));
  if (area.feil !== undefined) return area.feil;
  const period = readPeriod(cell('periode'));
  if (!period) return `periode «${cell('periode').slice(0, 20)}» kan ikke leses. Skriv 2025, 2023-2025, 2025K1 eller 2025M01.`;
  const [verdi, n] = [numberIn(cell('verdi')), numberIn(cell('n'))];
  const mark = cell('merke') || (verdi === undefined ? cell('verdi') : '');
  if (mark !== '' && !(mark in marks)) return verdi === undefined ? `verdi «${mark.slice(0, 20)}» er ikke et tall.` : `merke «${mark.slice(0, 20)}» er ukjent. Bruk : . .. eller *.`;
  if (n === undefined || (n !== null && n < 0)) return `n «${cell('n').slice(0, 20)}» er ikke et antall.`;
  const flagg = mark === '' ? (verdi === null ? 'mangler' : null) : marks[mark]!;
  if (flagg && flagg !== 'foreloepig' && typeof verdi === 'number') return `har både et tall og merket ${mark}. Det som er skjult, skal ikke ha tall.`;
  if (flagg === 'foreloepig' && typeof verdi !== 'number') return 'er merket som foreløpig, men har ikke noe tall.';
  return { omraadekode: area.kode, ...period, verdi: verdi ?? null, flagg, n: flagg === 'skjult' ? null : n };
}

/** `null` er en tom celle, `undefined` er ikke et tall. */
function numberIn(cell: string): number | null | undefined {
  if (cell === '') return null;
  return /^-?\d{1,12}(,\d{1,6})?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}
