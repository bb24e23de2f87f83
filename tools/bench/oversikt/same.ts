/**
 * Svarene på samme form, så de kan sammenlignes felt for felt:
 * feltenes rekkefølge betyr ingenting, `__typename` heter det hver tjener kaller typene sine, og et tidspunkt er øyeblikket og ikke skrivemåten.
 * Alt annet må være likt, også rekkefølgen i listene, og om et tall er et tall eller tekst.
 */
export function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__typename').sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, normalised(inner)]));
  }
  return typeof value === 'string' && instant.test(value) ? new Date(value).toISOString() : value;
}

const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/** Stiene der to svar er ulike, med begge verdiene. Tom når de er like. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (Object.is(a, b)) return [];
  const [left, right] = [entriesOf(a), entriesOf(b)];
  if (!left || !right || Array.isArray(a) !== Array.isArray(b)) return [`${path || '/'}: ${brief(a)} ≠ ${brief(b)}`];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => differences(left.get(key), right.get(key), `${path}/${key}`));
}

const brief = (value: unknown) => JSON.stringify(value)?.slice(0, 300) ?? 'ingenting';
const entriesOf = (value: unknown) => (value !== null && typeof value === 'object' ? new Map(Object.entries(value)) : null);

/** Kaster når to svar ikke sier det samme. `names` er hvem som svarte, og `about` hva de ble spurt om. */
export function assertSame(names: readonly [string, string], about: string, first: string, second: string): void {
  const found = differences(normalised(JSON.parse(first)), normalised(JSON.parse(second)));
  if (found.length > 0) throw new Error(`${names.join(' og ')} svarer ulikt om ${about}:\n  ${found.slice(0, 20).join('\n  ')}${found.length > 20 ? `\n  … og ${found.length - 20} til` : ''}`);
}
