import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { andelsintervall, sammenlign, svarendring, type Spoersmaalstall } from './undersoekelse.ts';

const tall = (endring: Partial<Spoersmaalstall> = {}): Spoersmaalstall => ({ spoersmaal: 'Hvor trygg er du ute om kvelden?', utgave: 1, alternativer: ['Trygg', 'Verken eller', 'Utrygg'], positive: [0], n: 200, antall: [120, 50, 30], fraAndel: false, ...endring });
const andel = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.record({ n: fc.constant(n), antall: fc.integer({ min: 0, max: n }) }));

describe('intervallet', () => {
  it('er Wilsons for en andel, regnet for hånd', () => {
    const { andel: p, fra, til } = andelsintervall(15, 20);
    expect([p, fra, til].map((tallet) => Math.round(tallet * 10) / 10)).toEqual([75, 53.1, 88.8]);
    expect(andelsintervall(0, 10)).toMatchObject({ andel: 0, fra: 0 });
  });

  it('er Newcombes for en forskjell: eksempelet hans', () => {
    // Newcombe 1998, metode 10: 56/70 mot 48/80 gir 0,0524 til 0,3339.
    const { fra, til } = svarendring({ antall: 48, n: 80 }, { antall: 56, n: 70 });
    expect([fra, til].map((tallet) => Math.round(tallet * 100) / 100)).toEqual([5.24, 33.39]);
  });

  it('er en lov: det ligger innenfor det mulige, har forskjellen i seg, snur når rundene bytter plass, og blir smalere av flere svar', () => fc.assert(fc.property(andel, andel, (a, b) => {
    const svar = svarendring(a, b);
    expect(svar.fra).toBeLessThanOrEqual(svar.endring + 1e-9);
    expect(svar.til).toBeGreaterThanOrEqual(svar.endring - 1e-9);
    expect(svar.fra >= -100 - 1e-9 && svar.til <= 100 + 1e-9).toBe(true);
    const snudd = svarendring(b, a);
    expect([snudd.fra, snudd.til]).toEqual([expect.closeTo(-svar.til, 6), expect.closeTo(-svar.fra, 6)]);
    const flere = svarendring({ antall: a.antall * 10, n: a.n * 10 }, { antall: b.antall * 10, n: b.n * 10 });
    expect(flere.til - flere.fra).toBeLessThan(svar.til - svar.fra + 1e-9);
    expect(svar.sikker).toBe(svar.fra > 0 || svar.til < 0);
  })));
});

describe('sammenligningen', () => {
  it('regnes bare av det som er likt: ordlyd, skala og område', () => {
    expect(sammenlign(tall(), tall({ antall: [150, 30, 20] }), true)).toMatchObject({ foer: 60, etter: 75, endring: 15, sikker: true });
    expect(sammenlign(tall(), tall({ spoersmaal: 'hvor trygg er du  ute om kvelden' }), true)).toMatchObject({ endring: 0, sikker: false });
    expect(sammenlign(tall(), tall({ spoersmaal: 'Er du trygg?' }), true)).toBe('annen_ordlyd');
    expect(sammenlign(tall(), tall({ utgave: 2 }), true)).toBe('annen_ordlyd');
    expect(sammenlign(tall(), tall({ alternativer: ['Trygg', 'Utrygg', 'Vet ikke'] }), true)).toBe('annen_skala');
    expect(sammenlign(tall(), tall(), false)).toBe('annet_omraade');
    expect([sammenlign(tall(), null, true), sammenlign(null, tall(), true)]).toEqual(['mangler', 'mangler']);
  });

  it('regnes aldri av noe som er skjult, eller av for få svar', () => {
    expect(sammenlign(tall({ antall: [null, 50, 30] }), tall(), true)).toBe('skjult');
    expect(sammenlign(tall({ n: null }), tall(), true)).toBe('skjult');
    expect(sammenlign(tall({ n: 19, antall: [10, 5, 4] }), tall(), true)).toBe('faa_svar');
    expect(sammenlign(tall({ positive: [0, 1], antall: [100, null, 30] }), tall({ positive: [0, 1] }), true)).toBe('skjult');
  });
});
