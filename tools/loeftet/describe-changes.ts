import type { Innlesingsproeve } from '#libs/kommune/innlesing';

const longest = 80;

/** Feltene ei fil ville skrevet over, rad for rad, slik de leses på kommandolinja. */
export function describeChanges(endringer: Innlesingsproeve['endringer']): string {
  if (endringer.length === 0) return 'Fila skriver ikke over noe. Ingenting er lagret.';
  const rader = Map.groupBy(endringer, ({ tabell, noekkel, navn }) => `${tabell} «${navn ?? noekkel}» (${noekkel})`);
  const lines = [...rader].flatMap(([rad, felt]) => [rad, ...felt.map((f) => `  ${f.felt}: ${shown(f.fra)} → ${shown(f.til)}`)]);
  return ['Dette ville fila skrevet over:', ...lines, 'Ingenting er lagret.'].join('\n');
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '(tomt)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
