/** Feltene som faktisk endres, som [fra, til]. `undefined` er uendret. */
export function differences(before: object, changes: object): Record<string, [unknown, unknown]> {
  const row = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(changes).filter(([navn, til]) => til !== undefined && til !== row[navn]).map(([navn, til]) => [navn, [row[navn], til]]));
}
