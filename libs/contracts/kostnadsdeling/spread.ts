import { largestFirst, sumOf } from './apportion.ts';

/**
 * Fyller tabellen der rad `i` har summen `rows[i]` og kolonne `j` summen `columns[j]`. Hver rute er `rows[i] * columns[j] / sum`
 * rundet ned eller opp til hele øre, og alle summene går opp. Det finnes alltid en slik tabell; denne er den samme hver gang.
 * @throws RangeError når radene og kolonnene ikke har samme sum, eller noe er negativt.
 */
export function spread(rows: readonly bigint[], columns: readonly bigint[]): bigint[][] {
  const sum = sumOf(rows);
  if (sum !== sumOf(columns)) throw new RangeError('Radene og kolonnene har ikke samme sum.');
  if ([...rows, ...columns].some((amount) => amount < 0n)) throw new RangeError('Beløp kan ikke være negative.');
  if (sum === 0n) return rows.map(() => columns.map(() => 0n));
  const cells = rows.map((row) => columns.map((column) => row * column / sum));
  const needOfColumn = columns.map((column, j) => Number(column - sumOf(cells.map((row) => row[j]!))));
  const wanted = rows.map((row) => columns.map((column, nr) => ({ nr, remainder: row * column % sum })).filter(({ remainder }) => remainder > 0n).sort(largestFirst).map(({ nr }) => nr));
  const raised = rows.map(() => new Set<number>());

  /** Gir rad `i` ett øre til, om så ved at en annen rad flytter sitt. */
  const raise = (i: number, tried: Set<number>): boolean => {
    for (const j of wanted[i]!) {
      if (raised[i]!.has(j) || tried.has(j)) continue;
      tried.add(j);
      const other = needOfColumn[j]! > 0 ? null : rows.findIndex((_, k) => raised[k]!.has(j) && raise(k, tried));
      if (other === -1) continue;
      if (other === null) needOfColumn[j]! -= 1;
      else raised[other]!.delete(j);
      raised[i]!.add(j);
      return true;
    }
    return false;
  };
  rows.forEach((row, i) => {
    for (let missing = row - sumOf(cells[i]!); missing > 0n; missing -= 1n) if (!raise(i, new Set())) throw new Error('Tabellen gikk ikke opp.');
  });
  return cells.map((row, i) => row.map((cell, j) => (raised[i]!.has(j) ? cell + 1n : cell)));
}
