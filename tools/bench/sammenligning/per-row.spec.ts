import { describe, expect, it } from '@jest/globals';
import type { Round } from '../maaling/rounds.ts';
import { perRowTable } from './per-row.ts';

const round = (candidate: string, nr: number, cpu: number): Round => ({ candidate, width: 1, nr, measured: { rps: 0, p50: 0, p95: 0, node: 0, postgres: 0, cpu, statements: 0, blocks: 0 } });
const sizes = [{ name: 'alle 4', rows: 4 }, { name: 'alle 40', rows: 40 }];
const lines = (rounds: Round[]) => perRowTable(rounds, sizes).split('\n').map((line) => line.trim().split(/\s{2,}/));

describe('tida per kommune i svaret', () => {
  it('sammenlignes runde for runde, så en treg stund rammer begge', () => {
    const [, , minste, neste] = lines([round('alle 4', 1, 4), round('alle 40', 1, 20), round('alle 40', 2, 200), round('alle 4', 2, 40)]);
    expect(minste).toEqual(['alle 4', '5,50', '1,00', '1,00', '1,00']);
    expect(neste).toEqual(['alle 40', '2,75', '0,50', '0,50', '0,50', '0,50', '≤ 1,00']);
  });

  it('når ikke målet når den stiger', () => {
    expect(lines([round('alle 4', 1, 4), round('alle 40', 1, 80)])[3]!.at(-1)).toBe('2,00 ≤ 1,00 IKKE NÅDD');
  });
});
