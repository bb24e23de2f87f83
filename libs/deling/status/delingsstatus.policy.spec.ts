import { describe, expect, it } from '@jest/globals';
import type { Delingshode } from '../bilde/delt-bilde.type.ts';
import { manglerIn, mayRemind } from './delingsstatus.policy.ts';

const deling = (type: Delingshode['type'], trukket: string | null = null) => ({ type, trukket }) as Delingshode;

describe('det som mangler', () => {
  it('er det som ikke er delt nå, også når det har vært delt', () => {
    expect(manglerIn({ harOmraadesatsing: true, delinger: [deling('handlingsplan'), deling('resultater', '2026-01-01T00:00:00Z')] })).toEqual(['resultater', 'pengebruk']);
  });

  it('er ingenting for en kommune uten satsing', () => { expect(manglerIn({ harOmraadesatsing: false, delinger: [] })).toEqual([]); });
});

describe('en påminnelse', () => {
  it('kan gjentas først etter sju dager', () => {
    const now = new Date('2026-03-08T12:00:00Z');
    expect([null, '2026-03-08T11:00:00Z', '2026-03-01T12:00:01Z', '2026-03-01T12:00:00Z'].map((minnet) => mayRemind(minnet, now))).toEqual([true, false, false, true]);
  });
});
