import type { Round } from '../maaling/rounds.ts';
import { median, number, row } from '../maaling/table.ts';

/** Prosessortida på hver kommune i svaret, og hvor mange ganger tida på hver i det minste og i det forrige nettverket det er, runde for runde. Et svar har alltid noe som ikke følger radene, så den skal aldri stige. */
export function perRowTable(rounds: readonly Round[], sizes: readonly { name: string; rows: number }[]): string {
  const widths = [...new Set(rounds.map(({ width }) => width))];
  return widths.flatMap((width) => ['', row(`${width} om gangen, per kommune i svaret`, ['CPU ms', 'mot minste', 'min', 'maks', 'mot forrige', 'mål']), ...sizes.map((size, i) => {
    const of = ({ name, rows }: { name: string; rows: number }) => rounds.filter((r) => r.width === width && r.candidate === name).sort((a, b) => a.nr - b.nr).map((r) => r.measured.cpu / rows);
    const against = (other: { name: string; rows: number }) => { const theirs = of(other); return of(size).map((mine, nr) => mine / theirs[nr]!); };
    const smallest = against(sizes[0]!);
    const previous = (nr: number) => median(against(sizes[nr - 1]!));
    return row(size.name, [number(median(of(size))), number(median(smallest)), number(Math.min(...smallest)), number(Math.max(...smallest)), ...(i === 0 ? [] : [number(previous(i)), `≤ 1,00${previous(i) > 1 ? ' IKKE NÅDD' : ''}`])]);
  })]).join('\n');
}
