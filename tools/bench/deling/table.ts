import { median, number, row } from '../maaling/table.ts';
import type { Timed } from './timed.ts';

/** Medianen av rundene for hver handling, og om den holder målet, i millisekunder. Det er den lengste tida av alle som prøves mot målet. */
export function actsTable(what: string, acts: readonly (readonly [name: string, rounds: readonly Timed[]])[], goal: number): string {
  return ['', row(what, []), row('', ['median ms', 'lengst ms', 'node ms', 'pg ms', 'CPU ms', 'setninger', 'sider', 'mål']), ...acts.map(([name, rounds]) => {
    const [wall, middle] = [rounds.flatMap((one) => one.wall), (read: (one: Timed) => number) => median(rounds.map(read))];
    const longest = Math.max(...wall);
    const cells = [median(wall), longest, middle((one) => one.node), middle((one) => one.postgres), middle((one) => one.node + one.postgres), middle((one) => one.statements)].map(number);
    return row(name, [...cells, middle((one) => one.blocks).toFixed(0), `≤ ${goal} ms${longest > goal ? ' IKKE NÅDD' : ''}`]);
  })].join('\n');
}
