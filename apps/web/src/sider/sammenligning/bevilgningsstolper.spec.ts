import { describe, expect, it } from '@jest/globals';
import { bevilgningsstolper } from './bevilgningsstolper.ts';

const dep = (kode: string, kroner: number) => ({ kode, navn: kode, sum: `${kroner}00` });
const sted = (navn: string, ...beloep: [string, number][]) => ({ navn, sum: `${beloep.reduce((a, [, kroner]) => a + kroner, 0)}00`, beloep: beloep.map(([departement, kroner]) => ({ departement, beloep: `${kroner}00` })) });

describe('bevilgningene som stolper', () => {
  it('det som har fått mest, står først, og en tom celle er null', () => {
    expect(bevilgningsstolper({ departementer: [dep('A', 3), dep('B', 9)], steder: [sted('Liten', ['A', 1]), sted('Stor', ['A', 2], ['B', 9])] }, 'Resten'))
      .toEqual({ deler: ['B', 'A'], stolper: [{ navn: 'Stor', deler: [9, 2] }, { navn: 'Liten', deler: [0, 1] }] });
  });

  it('slår sammen det som ikke kan skilles, og summen av delene er den samme', () => {
    const koder = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const { deler, stolper } = bevilgningsstolper({ departementer: koder.map((kode, nr) => dep(kode, 70 - nr)), steder: [sted('Alt', ...koder.map((kode, nr): [string, number] => [kode, 70 - nr]))] }, 'Resten');
    expect([deler, stolper[0]!.deler]).toEqual([['A', 'B', 'C', 'D', 'E', 'Resten'], [70, 69, 68, 67, 66, 65 + 64]]);
  });
});
