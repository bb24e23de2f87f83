/** Feltene som faktisk endres, som [fra, til]. `undefined` er uendret, `null` tømmer. */
export function differences(before: object, changes: object): Record<string, [unknown, unknown]> {
  const row = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(changes)
    .filter(([navn, til]) => til !== undefined && JSON.stringify(til) !== JSON.stringify(row[navn]))
    .map(([navn, til]) => [navn, [row[navn], til]]));
}
