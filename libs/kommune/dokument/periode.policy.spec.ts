import { describe, expect, it } from '@jest/globals';
import type { Maaleperiodestatus } from '#libs/contracts';
import { periodenDen, type Periodeflytt } from './periode.policy.ts';

const flytt = (dag: string, til: Maaleperiodestatus, utgave = 1, her = true): Periodeflytt => ({ id: dag, dag, til, utgave, her });

describe('en periode den dagen', () => {
  const liv = [flytt('2025-02-01', 'godkjent'), flytt('2025-03-01', 'utkast'), flytt('2025-04-01', 'godkjent'), flytt('2025-05-01', 'laast'), flytt('2025-06-01', 'utkast', 2), flytt('2025-07-01', 'godkjent', 2)];

  it('er godkjent fra den ble det til den ble åpnet', () => {
    expect(periodenDen('2025-01-31', liv)).toBeNull();
    expect(periodenDen('2025-02-01', liv)).toMatchObject({ status: 'godkjent', utgave: 1, siden: '2025-02-01', usikkert: null, tall: { slag: 'ukjent' } });
    expect(periodenDen('2025-03-15', liv)).toBeNull();
    expect(periodenDen('2025-06-15', liv)).toBeNull();
  });

  it('har tallene sine der de er: låst senere, låst da, eller uendret siden', () => {
    expect(periodenDen('2025-04-15', liv)?.tall).toEqual({ slag: 'laast', hendelseId: '2025-05-01' });
    expect(periodenDen('2025-05-20', liv)).toMatchObject({ status: 'laast', tall: { slag: 'laast', hendelseId: '2025-05-01' } });
    expect(periodenDen('2025-08-01', liv)).toMatchObject({ status: 'godkjent', utgave: 2, tall: { slag: 'uendret' } });
  });

  it('er uviss før den ble lest inn, og når den eldre utgaven ikke synes', () => {
    expect(periodenDen('2025-01-01', [flytt('2026-11-30', 'godkjent', 1, false)])).toMatchObject({ status: null, usikkert: 'foert_senere', tall: { slag: 'ukjent' } });
    expect(periodenDen('2025-01-01', [flytt('2025-06-01', 'utkast', 2), flytt('2025-07-01', 'godkjent', 2)])).toMatchObject({ status: null, usikkert: 'eldre_utgave_lukket' });
    expect(periodenDen('2025-01-01', [])).toBeNull();
  });
});
