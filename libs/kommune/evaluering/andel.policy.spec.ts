import { expect, it } from '@jest/globals';
import { aarene, endringer, terminlinjer, utestaaende, type Staaendepost } from './andel.policy.ts';

const kroner = (beloep: number) => BigInt(beloep) * 100n;
const kvartal = (nr: number) => `${2026 + Math.floor((nr - 1) / 4)}-${['01', '04', '07', '10'][(nr - 1) % 4]}-15`;
const post = (termin: number, mer: Partial<Staaendepost> = {}): Staaendepost => ({ id: `p${termin}`, termin, forfall: kvartal(termin), beloep: kroner(50_000), betalt: false, ...mer });
const seksten = Array.from({ length: 16 }, (_, i) => post(i + 1));

it('pengene fra 2025 følger med til de trengs, og det som betales etter tilskuddet, synes', () => {
  const naa = aarene(seksten, [{ aar: 2025, beloep: kroner(700_000) }], [{ aar: 2026, beloep: kroner(50_000) }], 2027);
  expect(naa.map(({ aar, forpliktet, overfoeres, mangler, etterTilskudd }) => [aar, forpliktet, overfoeres, mangler, etterTilskudd])).toEqual([
    [2025, 0n, kroner(700_000), 0n, false], [2026, kroner(200_000), kroner(500_000), 0n, false], [2027, kroner(200_000), kroner(300_000), 0n, false],
    [2028, kroner(200_000), kroner(100_000), 0n, true], [2029, kroner(200_000), 0n, kroner(100_000), true],
  ]);
  expect(naa[1]!.betalt).toBe(kroner(50_000));
  expect(aarene([], [], [], 2027)).toEqual([]);
});

it('en ny utgave fører tilbake bare det den endrer', () => {
  const nye = seksten.map(({ id: _id, betalt: _betalt, ...termin }) => (termin.termin > 8 ? { ...termin, beloep: kroner(66_667) } : termin));
  const { tilbake, inn } = endringer(seksten, nye);
  expect([tilbake.map(({ termin }) => termin), inn.map(({ termin }) => termin)]).toEqual([[9, 10, 11, 12, 13, 14, 15, 16], [9, 10, 11, 12, 13, 14, 15, 16]]);
  expect(endringer(seksten, seksten.slice(0, 8)).tilbake.length).toBe(8);
  expect(endringer(seksten, seksten)).toEqual({ tilbake: [], inn: [] });
});

it('det som er betalt, står, og forskjellen er sin egen rad: til å betale, til gode, eller ingen', () => {
  const ny = (beloep: number) => [{ termin: 1, forfall: kvartal(1), beloep: kroner(beloep) }];
  const betalt = post(1, { betalt: true });
  const rad = (termin: number, beloep: number) => ({ termin, forfall: kvartal(1), beloep: kroner(beloep) });
  expect([60_000, 50_000, 40_000].map((beloep) => endringer([betalt], ny(beloep)))).toEqual([{ tilbake: [], inn: [rad(1, 10_000)] }, { tilbake: [], inn: [] }, { tilbake: [], inn: [rad(1, -10_000)] }]);
  // Den som går ut, har ingen termin, og alt er til gode. Det som alt er ført slik, røres ikke.
  const tilGode = post(1, { id: 'g', beloep: kroner(-50_000) });
  expect([endringer([betalt], []).inn, endringer([betalt, tilGode], [])]).toEqual([[rad(1, -50_000)], { tilbake: [], inn: [] }]);
  // Blir den dyrere igjen, føres det som var til gode, tilbake, og aldri betalingen.
  expect(endringer([betalt, tilGode], ny(70_000))).toEqual({ tilbake: [tilGode], inn: [rad(1, 20_000)] });
  expect(endringer([{ ...betalt, betalt: false }, tilGode], ny(0))).toEqual({ tilbake: [], inn: [] });
});

it('det som er igjen av en termin, er én linje, og en termin det ikke er noe igjen av, har ingen', () => {
  const [betalt, rest] = [post(1, { betalt: true }), post(1, { id: 'r', beloep: kroner(-10_000) })];
  expect(terminlinjer([betalt, rest]).map(({ id, beloep }) => [id, beloep])).toEqual([['p1', kroner(50_000)], [null, kroner(-10_000)]]);
  expect(terminlinjer([post(1), rest]).map(({ id, beloep }) => [id, beloep])).toEqual([[null, kroner(40_000)]]);
  expect(terminlinjer([post(1), post(1, { id: 'g', beloep: kroner(-50_000) })])).toEqual([]);
});

it('påløpt er det som er forfalt og ikke betalt, og det som er til gode, trekkes ikke fra', () => {
  const tilGode = post(1, { id: 'g', beloep: kroner(-10_000) });
  expect(utestaaende([post(1, { betalt: true }), post(2), post(3)], kvartal(2))).toEqual({ paaloept: kroner(50_000), tilGode: 0n });
  expect(utestaaende([post(1, { betalt: true }), tilGode, post(2), post(3)], kvartal(2))).toEqual({ paaloept: kroner(50_000), tilGode: kroner(10_000) });
  // En termin som er satt ned før den er betalt, skylder bare det som er igjen.
  expect(utestaaende([post(1), tilGode], kvartal(2))).toEqual({ paaloept: kroner(40_000), tilGode: 0n });
});
