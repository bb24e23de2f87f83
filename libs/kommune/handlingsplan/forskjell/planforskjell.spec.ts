import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Innholdslinje, Innholdspost, Innholdstiltak, Planinnhold } from '../innhold/planinnhold.type.ts';
import { plangrep } from '../plantiltak/plangrep.ts';
import { forskjeller } from './planforskjell.ts';
import type { Planforskjell } from './planforskjell.type.ts';

const ingenting = { kdd: '0', eksternt: '0', sum: '0' };
const sum = { noekkel: 'alt', navn: 'Alt', ...ingenting, antallLinjer: 0 };
const tom: Planinnhold = { aar: 2025, utgave: 1, innledning: null, tiltak: [], linjer: [], sum, perInnsatsomraade: [], perGiver: [] };

// Få id-er og få verdier, så to tilfeldige planer nesten alltid har noe felles og noe ulikt.
const ord = fc.constantFrom('Losen', 'Åpen barnehage', 'Sommerjobb');
const kanskje = fc.option(ord, { nil: null });
const givere = fc.uniqueArray(fc.constantFrom('KDD', 'Bufdir', 'Viken'), { maxLength: 2 }).map((navn) => navn.map((n) => ({ id: n, navn: n, art: 'stat' as const })));
const post: fc.Arbitrary<Innholdspost> = fc.record({
  id: fc.uuid(), tilskuddId: fc.constantFrom('t1', 't2', 't3'), tilskudd: ord, tilskuddsaar: fc.constant('2025'), kolonne: fc.constantFrom('kdd', 'ekstern'),
  beloep: fc.constantFrom('0', '100', '45000000'), givere,
});
const tiltak: fc.Arbitrary<Innholdstiltak> = fc.record({
  id: fc.uuid(), tiltakId: fc.constantFrom('a', 'b', 'c', 'd'), navn: ord, status: fc.constant('i_drift'), tema: fc.constant(null), innsatsomraadeId: fc.constant(null), innsatsomraade: kanskje,
  grep: fc.constantFrom(...plangrep), omtale: kanskje, kdd: fc.constant('0'), eksternt: fc.constant('0'), sum: fc.constant('0'), versjon: fc.nat(),
});
const linje: fc.Arbitrary<Innholdslinje> = fc.record({
  id: fc.constantFrom('l1', 'l2', 'l3', 'l4'), nr: fc.nat(), navn: ord, tiltakId: fc.constant(null), tiltak: kanskje, innsatsomraadeId: fc.constant(null), innsatsomraade: kanskje, tema: fc.constant(null),
  kostnadsart: fc.constantFrom(null, 'loenn', 'annet'), ikkeOrdinaerDrift: fc.constantFrom(null, true, false),
  poster: fc.uniqueArray(post, { selector: (p) => p.tilskuddId, maxLength: 3 }), kdd: fc.constant(null), eksternt: fc.constant(null),
});
const plan: fc.Arbitrary<Planinnhold> = fc.record({
  innledning: kanskje, tiltak: fc.uniqueArray(tiltak, { selector: (t) => t.tiltakId }), linjer: fc.uniqueArray(linje, { selector: (l) => l.id }),
}).map((deler) => ({ ...tom, ...deler }));

/** Det en leser ser av planen, som én tekst per del. Det som ikke står her, skal heller ikke være en forskjell. */
const synlig = ({ innledning, tiltak: t, linjer }: Planinnhold) => [
  JSON.stringify(innledning),
  ...t.map(({ tiltakId, navn, grep, omtale, innsatsomraade }) => JSON.stringify([tiltakId, navn, grep, omtale, innsatsomraade])),
  ...linjer.flatMap((l) => [
    JSON.stringify([l.id, l.navn, l.tiltak, l.innsatsomraade, l.kostnadsart, l.ikkeOrdinaerDrift]),
    ...l.poster.map((p) => JSON.stringify([l.id, p.tilskuddId, p.beloep, p.givere.map((g) => g.navn).sort()])),
  ]),
].sort();
const innhold = (rader: Planforskjell[]) => rader.map(({ navn: _navn, ...rest }) => JSON.stringify(rest)).sort();
const motsatt = { ny: 'fjernet', fjernet: 'ny', endret: 'endret' } as const;

describe('forskjellen mellom to utgaver', () => {
  it('er tom nøyaktig når leseren ser det samme', () => {
    fc.assert(fc.property(plan, plan, (a, b) => {
      expect(forskjeller(a, b).length === 0).toBe(JSON.stringify(synlig(a)) === JSON.stringify(synlig(b)));
    }), { numRuns: 500 });
  });

  it('sier nøyaktig det ene som er endret, for hvert felt i hver del', () => {
    const annen = (verdi: string | null) => (verdi === 'Endret' ? 'Igjen' : 'Endret');
    const iTiltak = (felt: 'navn' | 'grep' | 'omtale' | 'innsatsomraade', a: Planinnhold, nr: number) =>
      ({ ...a, tiltak: a.tiltak.map((t, i) => (i === nr ? { ...t, [felt]: annen(t[felt]) } : t)) }) as Planinnhold;
    const iLinje = (endring: (l: Innholdslinje) => Partial<Innholdslinje>, a: Planinnhold, nr: number) => ({ ...a, linjer: a.linjer.map((l, i) => (i === nr ? { ...l, ...endring(l) } : l)) });
    const iPost = (endring: (p: Innholdspost) => Partial<Innholdspost>, a: Planinnhold, nr: number) =>
      iLinje((l) => ({ poster: l.poster.map((p, i) => (i === 0 ? { ...p, ...endring(p) } : p)) }), a, nr);
    const full = plan.filter((a) => a.tiltak.length > 0 && a.linjer.some((l) => l.poster.length > 0));
    fc.assert(fc.property(full, (a) => {
      const medPost = a.linjer.findIndex((l) => l.poster.length > 0);
      const endringer: [string, string, Planinnhold][] = [
        ['INNLEDNING', 'innledning', { ...a, innledning: annen(a.innledning) }],
        ...(['navn', 'grep', 'omtale', 'innsatsomraade'] as const).map((felt): [string, string, Planinnhold] => ['TILTAK', felt, iTiltak(felt, a, 0)]),
        ...(['navn', 'tiltak', 'innsatsomraade', 'kostnadsart'] as const).map((felt): [string, string, Planinnhold] => ['LINJE', felt, iLinje((l) => ({ [felt]: annen(l[felt]) }), a, 0)]),
        ['LINJE', 'ikkeOrdinaerDrift', iLinje((l) => ({ ikkeOrdinaerDrift: l.ikkeOrdinaerDrift !== true }), a, 0)],
        ['POST', 'beloep', iPost((p) => ({ beloep: `${p.beloep}1` }), a, medPost)],
        ['POST', 'givere', iPost((p) => ({ givere: [...p.givere, { id: 'ny', navn: 'Ny giver', art: 'privat' }] }), a, medPost)],
      ];
      for (const [hva, felt, b] of endringer) expect(forskjeller(a, b).map((f) => [f.hva, f.endring, f.felt])).toEqual([[hva, 'endret', felt]]);
    }));
  });

  it('er tom fra en plan til den samme planen, også når rekkefølgen og numrene er andre', () => {
    fc.assert(fc.property(plan, fc.nat(), (a, nr) => {
      const stokket = { ...a, tiltak: a.tiltak.toReversed(), linjer: a.linjer.toReversed().map((l) => ({ ...l, nr, poster: l.poster.toReversed() })) };
      expect(forskjeller(a, a)).toEqual([]);
      expect(forskjeller(a, stokket)).toEqual([]);
    }));
  });

  it('er den samme lista speilvendt når utgavene bytter plass', () => {
    fc.assert(fc.property(plan, plan, (a, b) => {
      const tilbake = forskjeller(b, a).map((f) => ({ ...f, endring: motsatt[f.endring], fra: f.til, til: f.fra }));
      expect(innhold(tilbake)).toEqual(innhold(forskjeller(a, b)));
    }));
  });

  it('har alle delene fra en tom plan, og pengene i dem', () => {
    fc.assert(fc.property(plan, (a) => {
      const nye = forskjeller({ ...tom, innledning: a.innledning }, a);
      expect(nye.every((f) => f.endring === 'ny')).toBe(true);
      expect(nye.length).toBe(a.tiltak.length + a.linjer.length + a.linjer.flatMap((l) => l.poster).length);
      expect(nye.filter((f) => f.hva === 'POST').map((f) => f.til).sort()).toEqual(a.linjer.flatMap((l) => l.poster.map((p) => p.beloep)).sort());
    }));
  });

  it('sier hva som er endret i hva, fra og til', () => {
    const losen: Innholdstiltak = { id: '1', tiltakId: 'a', navn: 'Losen', status: 'i_drift', tema: null, innsatsomraadeId: null, innsatsomraade: null, grep: 'nytt', omtale: null, ...ingenting, versjon: 1 };
    const loenn: Innholdslinje = {
      id: 'l1', nr: 1, navn: 'Lønn til los', tiltakId: 'a', tiltak: 'Losen', innsatsomraadeId: null, innsatsomraade: null, tema: null, kostnadsart: 'loenn', ikkeOrdinaerDrift: true, kdd: null, eksternt: null,
      poster: [{ id: 'p1', tilskuddId: 't1', tilskudd: 'Områdesatsing 2025', tilskuddsaar: '2025', kolonne: 'kdd', beloep: '40000000', givere: [] }],
    };
    const foer = { ...tom, innledning: 'Gammel', tiltak: [losen], linjer: [loenn] };
    const naa = { ...foer, utgave: 2, innledning: 'Ny', tiltak: [{ ...losen, grep: 'skaleres' as const }], linjer: [{ ...loenn, poster: [{ ...loenn.poster[0]!, beloep: '50000000' }] }] };
    expect(forskjeller(foer, naa)).toEqual([
      { hva: 'INNLEDNING', navn: 'Innledning', endring: 'endret', felt: 'innledning', fra: 'Gammel', til: 'Ny' },
      { hva: 'TILTAK', navn: 'Losen', endring: 'endret', felt: 'grep', fra: 'nytt', til: 'skaleres' },
      { hva: 'POST', navn: 'Lønn til los (Områdesatsing 2025)', endring: 'endret', felt: 'beloep', fra: '40000000', til: '50000000' },
    ]);
    expect(forskjeller(naa, { ...naa, tiltak: [], linjer: [] }).map((f) => [f.hva, f.endring, f.fra])).toEqual([['TILTAK', 'fjernet', null], ['LINJE', 'fjernet', null], ['POST', 'fjernet', '50000000']]);
  });
});
