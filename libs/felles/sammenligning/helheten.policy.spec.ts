import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { delteGiverarter, delteTemaer, type Spoersmaalskode } from '#libs/contracts';
import { sammenlign } from './sammenligning.policy.ts';
import type { SvarKommune } from './sammenligning.query.ts';
import type { Sammenligningstall } from './sammenligning.type.ts';

interface Sant { brukt: bigint; fra: bigint; til: bigint }
interface Celle extends Sant { tema: string; giver: string }
const oere = fc.bigInt({ min: 0n, max: 10_000_000_00n });
/** Det som er brukt ett sted, og et spenn det er innenfor. Ofte kjent. */
const sant = fc.tuple(oere, fc.oneof(fc.constant(0n), oere), fc.oneof(fc.constant(0n), oere)).map(([brukt, under, over]): Sant => ({ brukt, fra: under > brukt ? 0n : brukt - under, til: brukt + over }));
const celler = fc.uniqueArray(fc.record({ tema: fc.constantFrom(...delteTemaer), giver: fc.constantFrom(...delteGiverarter), sant }).map(({ sant: tall, ...hvor }): Celle => ({ ...hvor, ...tall })), { selector: ({ tema, giver }) => `${tema} ${giver}`, minLength: 1 });

const lagtSammen = (rader: readonly Sant[]) => rader.reduce<Sant>((a, b) => ({ brukt: a.brukt + b.brukt, fra: a.fra + b.fra, til: a.til + b.til }), { brukt: 0n, fra: 0n, til: 0n });
const perKode = <T extends Sant>(rader: readonly T[], kode: (rad: T) => string): [string, Sant][] => [...new Set(rader.map(kode))].map((en) => [en, lagtSammen(rader.filter((rad) => kode(rad) === en))]);
const kommunen = (rader: [string, Sant][]): SvarKommune => ({
  kommunenummer: '3118', navn: 'Indre Østfold', harOmraadesatsing: true, trukket: null, delinger: [{ id: 'd', aar: 2025, utgave: 1, satsing: 'Løft', delt: '2026-01-01T00:00:00Z', oppdiktet: false }],
  innbyggere: 7000, innbyggereTil: null, innbyggerePresisjon: 'eksakt', innbyggergrunnlag: null,
  verdier: Object.fromEntries(rader.map(([kode, { fra }]) => [kode, String(fra)])), til: Object.fromEntries(rader.filter(([, { fra, til }]) => til > fra).map(([kode, { til }]) => [kode, String(til)])),
});
const svaret = (kode: Spoersmaalskode, rader: [string, Sant][]) => sammenlign(kode, 2025, null, { nettverk: 'N', alleAar: [2025], kommuner: [kommunen(rader)] });
const rommer = ({ verdi, til }: Sammenligningstall, tall: bigint) => BigInt(verdi) <= tall && tall <= BigInt(til ?? verdi);

describe('helheten av det som er brukt', () => {
  it('er den samme hvordan en enn spør, rommer det som er brukt, og er aldri et større spenn enn giverne lagt sammen', () => {
    // Om et tema er mer kjent enn om giverne hver for seg: spennet er dratt inn mot det som er brukt.
    const saker = celler.chain((rader) => fc.tuple(fc.constant(rader), fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: delteTemaer.length, maxLength: delteTemaer.length })));
    fc.assert(fc.property(saker, ([rader, kjent]) => {
      const temaer = perKode(rader, ({ tema }) => tema).map(([tema, { brukt, fra, til }], i): [string, Sant] => [tema, { brukt, fra: brukt - (brukt - fra) / BigInt(kjent[i]![0]), til: brukt + (til - brukt) / BigInt(kjent[i]![1]) }]);
      const helhet = lagtSammen(temaer.map(([, tall]) => tall));
      const [tema, giver, aar, innbygger] = [svaret('pengebruk', temaer), svaret('pengebruk_giver', [...perKode(rader, (rad) => rad.giver), ['i_alt', helhet]]), svaret('pengebruk_aar', [['2025', helhet]]), svaret('pengebruk_innbygger', temaer)];
      expect([giver.sum, aar.sum, giver.kommuner[0]!.sum]).toEqual([tema.sum, tema.sum, tema.sum]);
      expect([giver.kategorier.includes('i_alt'), rommer(tema.sum!, helhet.brukt), rommer(innbygger.kommuner[0]!.sum!, (helhet.brukt + 350_000n) / 700_000n * 100n)]).toEqual([false, true, true]);
      const av = (svar: typeof giver): Sant => lagtSammen(svar.summer.map(({ verdi, til }) => ({ brukt: 0n, fra: BigInt(verdi), til: BigInt(til ?? verdi) })));
      for (const deler of [av(tema), av(giver)]) expect([deler.fra <= BigInt(tema.sum!.verdi), deler.til >= BigInt(tema.sum!.til ?? tema.sum!.verdi)]).toEqual([true, true]);
      for (const [kode, { brukt }] of perKode(rader, (rad) => rad.giver)) expect(rommer(giver.summer.find(({ kategori }) => kategori === kode)!, brukt)).toBe(true);
    }));
  });
});
