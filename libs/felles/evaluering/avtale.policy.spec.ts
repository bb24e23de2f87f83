import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { avtalefeil, statuser, terminstatus } from './avtale.policy.ts';
import type { Avtaleinnhold, Partinnhold } from './avtaleinnhold.ts';
import { andelerOf, foersteAapne, kostnadsfeil, regulert, type Andel, type Laasteandeler } from './kostnad.policy.ts';
import { overlapp } from './overlapp.policy.ts';
import { finansieringOf } from './visning.ts';

const kroner = (beloep: number) => String(beloep * 100);
const part = (nr: number, mer: Partial<Partinnhold> = {}): Partinnhold => ({ nr, type: 'kommune', kommunenummer: `31${String(nr).padStart(2, '0')}`, navn: `Part ${nr}`, rolle: 'oppdragsgiver', mandat: null, fast: '0', innbyggere: null, vekt: null, egeninnsats: null, utFra: null, tilskuddTil: null, ...mer });
const fylket = part(1, { type: 'fylkeskommune', kommunenummer: null, fast: kroner(800_000) });
const kvartal = (nr: number) => `${2026 + Math.floor((nr - 1) / 4)}-${['01', '04', '07', '10'][(nr - 1) % 4]}-15`;
const avtale = (mer: Partial<Avtaleinnhold> = {}): Avtaleinnhold => ({
  formaal: null, fra: '2026-01-01', til: '2029-12-31', sum: kroner(4_000_000), noekkel: 'likt', prisregulering: 'ingen', prisvilkaar: null, mva: 'inkludert', mvaProsent: 25, deler: [], opsjoner: [],
  parter: [fylket, part(2), part(3), part(4), part(5)], leveranser: [{ nr: 1, tittel: 'Plan', slag: 'plan', frist: '2026-03-01', beskrivelse: null }],
  terminer: Array.from({ length: 16 }, (_, i) => ({ nr: i + 1, forfall: kvartal(i + 1), beloep: kroner(250_000), leveranse: null })), ...mer,
});
const kommuner = ['3102', '3103', '3104', '3105'];
const sumFor = (andeler: Andel[], velg: (andel: Andel) => boolean) => andeler.filter(velg).reduce((sum, { beloep }) => sum + beloep, 0n);

describe('andelene', () => {
  it('eksempelet: fem parter betaler 800 000 hver, 50 000 i hver av seksten terminer', () => {
    const andeler = andelerOf(avtale());
    expect([andeler.length, new Set(andeler.map(({ beloep }) => beloep))]).toEqual([80, new Set([BigInt(kroner(50_000))])]);
  });

  it('går alltid opp: partene ganger terminene er summen, også når noen går ut etter at noe er betalt', () => {
    const oere = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(String);
    fc.assert(fc.property(
      fc.array(oere, { minLength: 2, maxLength: 16 }), fc.array(fc.record({ fast: oere, vekt: fc.nat({ max: 50_000 }), ut: fc.boolean() }), { minLength: 1, maxLength: 12 }), fc.nat({ max: 15 }),
      (terminer, parter, k) => {
        const plan = avtale({ noekkel: 'vekter', sum: String(terminer.reduce((sum, beloep) => sum + BigInt(beloep), 0n)), terminer: terminer.map((beloep, i) => ({ nr: i + 1, forfall: kvartal(i + 1), beloep, leveranse: null })), parter: parter.map(({ fast, vekt }, i) => part(i + 1, { fast: String(BigInt(fast) / 20n), vekt })) });
        fc.pre(kostnadsfeil(plan).length === 0);
        const foer = andelerOf(plan);
        expect(sumFor(foer, () => true)).toBe(BigInt(plan.sum));
        expect(andelerOf(plan)).toEqual(foer);
        const laast: Laasteandeler = { fraTermin: k % terminer.length + 1, andeler: foer };
        const ny = { ...plan, parter: plan.parter.map((en, i) => (parter[i]!.ut ? { ...en, utFra: laast.fraTermin } : en)) };
        if (kostnadsfeil(ny, laast).length > 0) return;
        const etter = andelerOf(ny, laast);
        for (const { nr, beloep } of plan.terminer) expect(sumFor(etter, ({ termin }) => termin === nr)).toBe(BigInt(beloep));
        expect(etter.filter(({ termin }) => termin < laast.fraTermin)).toEqual(foer.filter(({ termin }) => termin < laast.fraTermin));
        expect(etter.filter((andel) => andel.termin >= laast.fraTermin && parter[andel.part - 1]!.ut)).toEqual([]);
      }), { numRuns: 200 });
  });

  it('den som går ut midtveis, etterlater sin del til de andre kommunene; fylkeskommunen betaler fortsatt 800 000', () => {
    const foer = avtale();
    const forrige = { innhold: foer, fraTermin: 9, andeler: andelerOf(foer) };
    const ny = avtale({ parter: foer.parter.map((en) => (en.nr === 5 ? { ...en, utFra: 9 } : en)) });
    expect(avtalefeil(ny, kommuner, forrige)).toEqual([]);
    const andeler = andelerOf(ny, forrige);
    expect([1, 2, 3, 4, 5].map((nr) => sumFor(andeler, (andel) => andel.part === nr))).toEqual([80_000_000n, 93_333_334n, 93_333_333n, 93_333_333n, 40_000_000n]);
  });

  it('deler etter innbyggertall, til øret', () => {
    const andeler = andelerOf(avtale({ noekkel: 'innbyggere', parter: [fylket, ...[32_000, 60_000, 85_000, 46_000].map((innbyggere, i) => part(i + 2, { innbyggere }))] }));
    expect([2, 3, 4, 5].map((nr) => sumFor(andeler, (andel) => andel.part === nr))).toEqual([45_919_282n, 86_098_655n, 121_973_094n, 66_008_969n]);
  });
});

describe('det som må rettes før avtalen sendes', () => {
  const feil = (mer: Partial<Avtaleinnhold>) => avtalefeil(avtale(mer), kommuner, null).map(({ path, code }) => `${path} ${code}`);
  it.each([
    ['terminene er ikke summen', { sum: kroner(4_000_001) }, ['sum SUM_MISMATCH']],
    ['mer fast enn det koster', { parter: [part(1, { type: 'fylkeskommune', kommunenummer: null, fast: kroner(5_000_000) }), part(2)] }, ['parter TOO_LARGE']],
    ['ingen å dele resten på', { parter: [fylket] }, ['noekkel NOT_ALLOWED']],
    ['en kommune uten innbyggertall', { noekkel: 'innbyggere', parter: [fylket, part(2)] }, ['parter.1.innbyggere REQUIRED']],
    ['en kommune utenfor nettverket', { parter: [fylket, part(2, { kommunenummer: '0301' })] }, ['parter.1.kommunenummer NOT_FOUND']],
    ['samme kommune to ganger', { parter: [fylket, part(2), part(3, { kommunenummer: '3102' })] }, ['parter.2.kommunenummer TAKEN']],
    ['en termin etter avtaletida, som venter på noe som ikke er i planen', { terminer: [{ nr: 1, forfall: '2030-01-01', beloep: kroner(4_000_000), leveranse: 7 }] }, ['terminer.0.forfall TOO_LATE', 'terminer.0.leveranse NOT_FOUND']],
    ['avgift uten sats', { mvaProsent: null }, ['mvaProsent REQUIRED']],
    ['ingen terminer', { terminer: [] }, ['terminer REQUIRED']],
  ] as const)('%s', (_, mer, ventet) => expect(feil(mer as Partial<Avtaleinnhold>)).toEqual(ventet));

  it('det som er forfalt, kan ikke endres i en ny utgave', () => {
    const foer = avtale();
    const forrige = { innhold: foer, fraTermin: 3, andeler: andelerOf(foer) };
    const terminer = foer.terminer.map((termin) => (termin.nr === 1 ? { ...termin, beloep: kroner(240_000) } : termin.nr === 16 ? { ...termin, beloep: kroner(260_000) } : termin));
    expect(avtalefeil(avtale({ terminer }), kommuner, forrige)).toEqual([{ path: 'terminer.0', code: 'NOT_ALLOWED' }]);
    expect(avtalefeil(avtale({ parter: foer.parter.map((en) => (en.nr === 5 ? { ...en, utFra: 2 } : en)) }), kommuner, forrige)).toEqual([{ path: 'parter.4.utFra', code: 'TOO_EARLY' }]);
    expect(avtalefeil(avtale({ parter: foer.parter.slice(0, 4) }), kommuner, forrige)).toEqual([{ path: 'parter.4', code: 'NOT_ALLOWED' }]);
  });

  it('en kommune er med i én avtale om gangen', () => {
    expect(overlapp(avtale(), [avtale({ fra: '2029-12-31', til: '2031-01-01', parter: [part(1, { kommunenummer: '3103' })] })])).toEqual([{ path: 'parter.2.kommunenummer', code: 'OVERLAPS' }]);
    expect(overlapp(avtale(), [avtale({ fra: '2030-01-01', til: '2031-01-01' }), avtale({ parter: [fylket] })])).toEqual([]);
  });
});

it('prisreguleringen treffer bare det som ikke er forfalt, og går opp', () => {
  const ny = regulert(avtale({ terminer: avtale().terminer.map((termin) => ({ ...termin, beloep: '25000001' })) }), 32, kvartal(4));
  expect([ny.terminer[3]!.beloep, ny.terminer[4]!.beloep, ny.sum]).toEqual(['25000001', '25800001', String(4n * 25_000_001n + 309_600_012n)]);
  expect(regulert(avtale(), 0, '2027-01-01')).toEqual(avtale());
});

it('den nyeste alle har sagt ja til, gjelder; en sendt venter, og et nei sies', () => {
  const utgave = (nr: number, sendt: boolean, ja: boolean, nei = false) => ({ utgave: nr, sendt, ja, nei });
  expect([...statuser([utgave(1, true, true), utgave(2, true, true), utgave(3, true, false), utgave(4, false, false)]).values()]).toEqual(['erstattet', 'gjelder', 'venter', 'utkast']);
  expect(statuser([utgave(1, true, false, true)]).get(1)).toBe('avslaatt');
});

it('en termin som venter på en leveranse, kan ikke betales før den er godtatt, heller ikke etter forfall', () => {
  expect([terminstatus('2026-01-15', false, '2026-02-01'), terminstatus('2026-01-15', true, '2026-02-01'), terminstatus('2026-03-15', null, '2026-02-01')]).toEqual(['venter_paa_leveranse', 'kan_betales', 'kommer']);
  expect([foersteAapne(avtale().terminer, '2026-04-15'), foersteAapne(avtale().terminer, '2030-01-01')]).toEqual([3, 17]);
});

it('fylkeskommunens 800 000 telles én gang, uansett hva kommunene har ført av dem', () => {
  const svar = (bokfoert: string | null) => ({ svar: 'godtatt' as const, dato: '', rolle: '', merknad: null, tid: '', bokfoert });
  const parter = (bokfoert: string | null) => [{ type: 'fylkeskommune' as const, sum: kroner(800_000), etterTilskudd: '0', svar: null }, ...[1, 2, 3, 4].map(() => ({ type: 'kommune' as const, sum: kroner(800_000), etterTilskudd: kroner(400_000), svar: svar(bokfoert) }))];
  expect(finansieringOf(kroner(4_000_000), 'inkludert', 25, parter(kroner(200_000)))).toEqual({
    sum: kroner(4_000_000), fylkeskommunen: kroner(800_000), kommunene: kroner(3_200_000), fylkeskommunenFoertHosKommunene: kroner(800_000), etterTilskudd: kroner(1_600_000), mva: kroner(800_000) });
  expect(finansieringOf(kroner(4_000_000), 'i_tillegg', 25, parter(null))).toMatchObject({ fylkeskommunen: kroner(800_000), fylkeskommunenFoertHosKommunene: '0', mva: kroner(1_000_000) });
});
