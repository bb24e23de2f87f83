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

/** Leser semikolondelt CSV med norsk desimalkomma. Alt eller ingenting: er én linje gal, er ingenting lest. */
export function readCsv(text: string): Uttrekk {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  if (lines.length < 2) throw new UnreadableFileError(['Fila har ingen linjer med tall.']);
  if (lines.length > mostLines) throw new UnreadableFileError([`Fila har ${lines.length} linjer. Den største vi tar imot, har ${mostLines}.`]);
  const places = placesIn(lines[0]!);
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const observasjoner = lines.slice(1).flatMap((line, i): Observasjon[] => {
    const row = readLine(line, places);
    if (typeof row === 'string') { faults.push(`Linje ${i + 2}: ${row}`); return []; }
    const key = `${row.omraadekode} ${row.periode}`;
    if (seen.has(key)) { faults.push(`Linje ${i + 2}: ${row.omraadekode} har alt et tall for ${row.periode} på linje ${seen.get(key)}.`); return []; }
    seen.set(key, i + 2);
    return [row];
  });
  if (faults.length > 0) throw new UnreadableFileError(faults.length > mostFaults ? [...faults.slice(0, mostFaults), `… og ${faults.length - mostFaults} linjer til.`] : faults);
  if (observasjoner.every(({ verdi }) => verdi === null)) throw new UnreadableFileError(['Fila har ikke ett eneste tall.']);
  return { observasjoner, oppdatertHosKilden: null };
}

function placesIn(header: string): Partial<Record<Column, number>> {
  const names = header.split(';').map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !(csvColumns as readonly string[]).includes(name));
  const missing = csvColumns.slice(0, 3).filter((name) => !names.includes(name));
  if (unknown.length > 0 || missing.length > 0 || new Set(names).size !== names.length) {
    throw new UnreadableFileError([`Linje 1 skal ha kolonnene ${csvColumns.join(';')}. ${missing.length > 0 ? `${missing.join(', ')} mangler.` : `«${(unknown[0] ?? 'en av dem').slice(0, 40)}» passer ikke.`}`]);
  }
  return Object.fromEntries(names.map((name, i) => [name, i]));
}

function readLine(line: string, places: Partial<Record<Column, number>>): Observasjon | string {
  const cells = line.split(';').map((cell) => cell.trim());
  if (cells.length !== Object.keys(places).length) return `skulle hatt ${Object.keys(places).length} felt, men har ${cells.length}.`;
  const cell = (column: Column) => (places[column] === undefined ? '' : cells[places[column]]!);
  const omraadekode = cell('omraadekode');
  if (!/^\d{2}(\d{2}(\d{4})?)?$/.test(omraadekode)) return `omraadekode skal ha to, fire eller åtte sifre, ikke «${omraadekode.slice(0, 20)}».`;
  const period = readPeriod(cell('periode'));
  if (!period) return `periode «${cell('periode').slice(0, 20)}» kan ikke leses. Skriv 2025, 2023-2025, 2025K1 eller 2025M01.`;
  const [verdi, n] = [numberIn(cell('verdi')), numberIn(cell('n'))];
  const mark = cell('merke') || (verdi === undefined ? cell('verdi') : '');
  if (mark !== '' && !(mark in marks)) return verdi === undefined ? `verdi «${mark.slice(0, 20)}» er ikke et tall.` : `merke «${mark.slice(0, 20)}» er ukjent. Bruk : . .. eller *.`;
  if (n === undefined || (n !== null && n < 0)) return `n «${cell('n').slice(0, 20)}» er ikke et antall.`;
  const flagg = mark === '' ? (verdi === null ? 'mangler' : null) : marks[mark]!;
  if (flagg && flagg !== 'foreloepig' && typeof verdi === 'number') return `har både et tall og merket ${mark}. Det som er skjult, skal ikke ha tall.`;
  if (flagg === 'foreloepig' && typeof verdi !== 'number') return 'er merket som foreløpig, men har ikke noe tall.';
  return { omraadekode, ...period, verdi: verdi ?? null, flagg, n: flagg === 'skjult' ? null : n };
}

/** `null` er en tom celle, `undefined` er ikke et tall. */
function numberIn(cell: string): number | null | undefined {
  if (cell === '') return null;
  return /^-?\d{1,12}(,\d{1,6})?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}
