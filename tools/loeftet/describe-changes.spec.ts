import { describe, expect, it } from '@jest/globals';
import { describeChanges } from './describe-changes.ts';

describe('det ei fil ville skrevet over', () => {
  it('står rad for rad, med det som er der og det som kommer', () => {
    const rad = { tabell: 'tiltak', noekkel: 't1', navn: 'Åpen dør' };
    expect(describeChanges([
      { ...rad, felt: 'navn', fra: 'Åpen dør', til: 'Åpen dør for alle' }, { ...rad, felt: 'partnere', fra: ['NAV'], til: [] },
      { tabell: 'milepael', noekkel: 'm1', navn: null, felt: 'frist', fra: null, til: 'x'.repeat(100) },
    ]).split('\n')).toEqual([
      'Dette ville fila skrevet over:', 'tiltak «Åpen dør» (t1)', '  navn: Åpen dør → Åpen dør for alle', '  partnere: ["NAV"] → []',
      'milepael «m1» (m1)', `  frist: (tomt) → ${'x'.repeat(80)}…`, 'Ingenting er lagret.',
    ]);
    expect(describeChanges([])).toBe('Fila skriver ikke over noe. Ingenting er lagret.');
  });
});
