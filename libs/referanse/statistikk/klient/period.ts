export interface Period { periode: string; fra: string; til: string }

const forms: [pattern: RegExp, read: (part: string[]) => Period | null][] = [
  [/^(\d{4})$/, ([, year]) => years(year!, year!)],
  // FHI skriver «2024_2024» også når det er ett år; SSB skriver «2022-2024» for tre.
  [/^(\d{4})[_-](\d{4})$/, ([, from, to]) => years(from!, to!)],
  [/^(\d{4})K([1-4])$/, ([whole, year, quarter]) => months(whole!, Number(year), Number(quarter) * 3 - 2, 3)],
  [/^(\d{4})M(0[1-9]|1[0-2])$/, ([whole, year, month]) => months(whole!, Number(year), Number(month), 1)],
];

/** Leser en periode slik kildene skriver den: et år, flere år, et kvartal eller en måned. `null` når den ikke kan leses. */
export function readPeriod(code: string): Period | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(code);
    if (match) return read([...match]);
  }
  return null;
}

function years(from: string, to: string): Period | null {
  const [first, last] = [Number(from), Number(to)];
  if (first > last || first < 1900 || last > 2100 || last - first > 20) return null;
  return { periode: from === to ? from : `${from}-${to}`, fra: `${from}-01-01`, til: `${to}-12-31` };
}

function months(periode: string, year: number, month: number, count: number): Period | null {
  if (year < 1900 || year > 2100) return null;
  const last = new Date(Date.UTC(year, month - 1 + count, 0)).toISOString().slice(0, 10);
  return { periode, fra: `${year}-${String(month).padStart(2, '0')}-01`, til: last };
}
