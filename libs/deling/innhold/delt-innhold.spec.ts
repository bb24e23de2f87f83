import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { delteGiverarter, delteTemaer, giverarter, nasjonaleTemaer, tiltakStatuser } from '#libs/contracts';
import type { Planinnhold } from '#libs/kommune/handlingsplan';
import { deltInnhold, kontrollsum } from './delt-innhold.ts';

const tema = fc.option(fc.constantFrom(...nasjonaleTemaer));
const hemmelig = fc.string({ minLength: 6, maxLength: 40 }).map((s) => `HEMMELIG-${s}`);
const giver = fc.record({ id: fc.uuid(), navn: hemmelig, art: fc.constantFrom(...giverarter) });
const post = fc.record({
  id: fc.uuid(), tilskuddId: fc.uuid(), tilskudd: hemmelig, tilskuddsaar: fc.constant('2025'), kolonne: fc.constantFrom('kdd' as const, 'ekstern' as const),
  beloep: fc.bigInt({ min: 0n, max: 100_000_000_000_000n }).map(String), givere: fc.array(giver, { maxLength: 3 }),
});
const linje = fc.record({
  id: fc.uuid(), nr: fc.nat(), navn: hemmelig, tiltakId: fc.option(fc.uuid()), tiltak: fc.option(hemmelig), innsatsomraadeId: fc.option(fc.uuid()), innsatsomraade: fc.option(hemmelig),
  tema, kostnadsart: fc.constant(null), ikkeOrdinaerDrift: fc.constant(null), poster: fc.array(post, { maxLength: 4 }), kdd: fc.constant(null), eksternt: fc.constant(null),
});
const tiltak = fc.record({
  id: fc.uuid(), tiltakId: fc.uuid(), navn: hemmelig, status: fc.constantFrom(...tiltakStatuser), tema, innsatsomraadeId: fc.constant(null), innsatsomraade: fc.option(hemmelig),
  grep: fc.constant('nytt' as const), omtale: fc.option(hemmelig), kdd: fc.constant('0'), eksternt: fc.constant('0'), sum: fc.constant('0'), versjon: fc.constant(1),
});
const sum = { noekkel: 'alt', navn: 'Alt', kdd: '0', eksternt: '0', sum: '0', antallLinjer: 0 };
const plan = fc.record({ linjer: fc.array(linje, { maxLength: 20 }), tiltak: fc.array(tiltak, { maxLength: 20 }) })
  .map((deler): Planinnhold => ({ aar: 2025, utgave: 1, innledning: 'HEMMELIG-innledning', sum, perInnsatsomraade: [], perGiver: [], ...deler }));

describe('det som forlater kommunen', () => {
  it('er summen av hele planen, verken mer eller mindre', () => {
    fc.assert(fc.property(plan, (innhold) => {
      const delt = deltInnhold(innhold);
      const total = (tall: string[]) => tall.reduce((a, b) => a + BigInt(b), 0n);
      expect(total(delt.beloep.map((b) => b.beloep))).toBe(total(innhold.linjer.flatMap((l) => l.poster.map((p) => p.beloep))));
      expect(delt.tiltak.reduce((a, t) => a + t.antall, 0)).toBe(innhold.tiltak.length);
    }));
  });

  it('er bare koder og tall: ikke ett navn, ikke én id, ikke ett ord en kommune har skrevet', () => {
    fc.assert(fc.property(plan, (innhold) => {
      const { beloep, tiltak: antall } = deltInnhold(innhold);
      for (const b of beloep) expect([Object.keys(b).sort(), delteTemaer.includes(b.tema), delteGiverarter.includes(b.giverart), /^\d+$/.test(b.beloep)]).toEqual([['aar', 'beloep', 'giverart', 'tema'], true, true, true]);
      for (const t of antall) expect([Object.keys(t).sort(), delteTemaer.includes(t.tema), tiltakStatuser.includes(t.status)]).toEqual([['antall', 'status', 'tema'], true, true]);
      expect(JSON.stringify({ beloep, antall })).not.toContain('HEMMELIG');
    }));
  });

  it('har det samme fingeravtrykket uansett rekkefølge, og et annet når ett øre er flyttet', () => {
    fc.assert(fc.property(plan, (innhold) => {
      const delt = deltInnhold(innhold);
      expect(kontrollsum(deltInnhold({ ...innhold, linjer: innhold.linjer.toReversed(), tiltak: innhold.tiltak.toReversed() }))).toBe(kontrollsum(delt));
      const [first] = delt.beloep;
      if (first) expect(kontrollsum({ ...delt, beloep: [{ ...first, beloep: String(BigInt(first.beloep) + 1n) }, ...delt.beloep.slice(1)] })).not.toBe(kontrollsum(delt));
    }));
  });

  it('lar en felles finansiering stå samlet, og en linje uten tiltak være uten tema', () => {
    const felles = { id: 'p', tilskuddId: 't', tilskudd: 'x', tilskuddsaar: '2025', kolonne: 'ekstern' as const, beloep: '25000000', givere: [{ id: '1', navn: 'Husbanken', art: 'stat' as const }, { id: '2', navn: 'Fylket', art: 'fylkeskommune' as const }] };
    const uten = { id: 'l', nr: 1, navn: 'Administrasjon', tiltakId: null, tiltak: null, innsatsomraadeId: 'i', innsatsomraade: 'Arbeid', tema: 'arbeid' as const, kostnadsart: null, ikkeOrdinaerDrift: null, kdd: null, eksternt: null, poster: [felles, { ...felles, givere: [], beloep: '1' }] };
    expect(deltInnhold({ aar: 2025, utgave: 1, innledning: null, sum, perInnsatsomraade: [], perGiver: [], tiltak: [], linjer: [uten] }).beloep).toEqual([
      { aar: 2025, tema: 'uten_tema', giverart: 'flere', beloep: '25000000' }, { aar: 2025, tema: 'uten_tema', giverart: 'ikke_oppgitt', beloep: '1' }]);
  });
});
