import type { Measured, Round } from './rounds.ts';

const columns: readonly [name: string, read: (m: Measured) => string][] = [
  ['rps', (m) => m.rps.toFixed(0)], ['p50 ms', (m) => number(m.p50)], ['p95 ms', (m) => number(m.p95)],
  ['node ms', (m) => number(m.node)], ['pg ms', (m) => number(m.postgres)], ['CPU ms', (m) => number(m.cpu)], ['setninger', (m) => number(m.statements)], ['sider', (m) => m.blocks.toFixed(0)],
];
export const number = (value: number) => value.toFixed(2).replace('.', ',');
export const row = (first: string, cells: string[]) => `  ${first.padEnd(34)}${cells.map((cell) => ` ${cell.padStart(10)}`).join('')}`;

export const median = (values: readonly number[]) => { const sorted = [...values].sort((a, b) => a - b); return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2; };

/** Medianen for hver kandidat og bredde; CPU er tid brukt per forespørsel. */
export function mediansTable(rounds: readonly Round[]): string {
  return widthsOf(rounds).flatMap((width) => ['', row(`${width} om gangen, median`, columns.map(([name]) => name)), ...namesOf(rounds).map((name) => {
    const mine = rounds.filter((r) => r.width === width && r.candidate === name).map((r) => r.measured);
    const middle = Object.fromEntries(Object.keys(mine[0]!).map((key) => [key, median(mine.map((m) => m[key as keyof Measured]))])) as unknown as Measured;
    return row(name, columns.map(([, read]) => read(middle)));
  })]).join('\n');
}

export interface Ratio { width: number; over: string; what: 'rps' | 'CPU'; min: number; median: number; max: number }

/** Hvor mange ganger bedre den første er enn hver av de andre, runde for runde: flere svar per sekund, eller mindre prosessortid på hvert. */
export function ratios(rounds: readonly Round[]): Ratio[] {
  const [mine, ...others] = namesOf(rounds);
  return widthsOf(rounds).flatMap((width) => others.flatMap((over) => (['rps', 'CPU'] as const).map((what) => {
    const of = (name: string, nr: number) => rounds.find((r) => r.width === width && r.candidate === name && r.nr === nr)!.measured;
    const numre = [...new Set(rounds.map((r) => r.nr))];
    const found = numre.map((nr) => (what === 'rps' ? of(mine!, nr).rps / of(over, nr).rps : of(over, nr).cpu / of(mine!, nr).cpu));
    return { width, over, what, min: Math.min(...found), median: median(found), max: Math.max(...found) };
  })));
}

export function ratiosTable(rounds: readonly Round[], goals: (ratio: Ratio) => string): string {
  const mine = namesOf(rounds)[0]!;
  return ['', row(`${mine}, ganger bedre enn`, ['om gangen', 'i', 'min', 'median', 'maks', 'mål']),
    ...ratios(rounds).map((r) => row(r.over, [String(r.width), r.what, number(r.min), number(r.median), number(r.max), goals(r)]))].join('\n');
}

/** Hver runde for seg, til den som vil regne selv. */
export const rawTable = (rounds: readonly Round[]) => ['', row('hver runde', ['om gangen', 'runde', ...columns.map(([name]) => name)]),
  ...rounds.map((r) => row(r.candidate, [String(r.width), String(r.nr), ...columns.map(([, read]) => read(r.measured))]))].join('\n');

const namesOf = (rounds: readonly Round[]) => [...new Set(rounds.filter((r) => r.nr === 1).map((r) => r.candidate))];
const widthsOf = (rounds: readonly Round[]) => [...new Set(rounds.map((r) => r.width))];
