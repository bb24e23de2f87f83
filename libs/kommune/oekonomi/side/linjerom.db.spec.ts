import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { forbruksord, type Forbruksord } from '#libs/contracts';
import { type Acts, actsIn, type Grunnlag, openWithPeople, type People } from '../testing/fixtures.ts';
import type { OekonomiRoom } from '../testing/oekonomi-room.ts';

let room: OekonomiRoom;
let folk: People;
let her: Grunnlag;
let gjoer: Acts;
let tilskudd: string[];
let aar = 2000;
beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  gjoer = actsIn(room);
  tilskudd = [await gjoer.tilskudd(folk.leder), await gjoer.tilskudd(folk.leder, { kolonne: 'ekstern' }), await gjoer.tilskudd(folk.leder)];
}, 60_000);
afterAll(() => room.close(), 30_000);

/** Det noen har sagt om bruken: et beløp på hver av postene (delt eller samlet), eller et ord om dem. */
type Utsagn = { poster: number[]; deler: number[]; delt: boolean } | { poster: number[]; ord: Forbruksord };
/** En linje med inntil tre poster, det som er sagt om den, og hvor mye av det ukjente som egentlig er brukt (prosent per post). */
interface Tilfelle { poster: number[]; sagt: Utsagn[]; sannhet: number[] }

const valgte = fc.subarray([0, 1, 2], { minLength: 1 });
const tilfelle: fc.Arbitrary<Tilfelle> = fc.record({
  poster: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 }),
  sagt: fc.array(fc.oneof(
    fc.record({ poster: valgte, deler: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }), delt: fc.boolean() }),
    fc.record({ poster: valgte, ord: fc.constantFrom(...forbruksord) })), { maxLength: 4 }),
  sannhet: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
});
const paa = (t: Tilfelle, u: Utsagn) => u.poster.filter((p) => p < t.poster.length);

/** Det minste og det meste hver post kan ha brukt når fordelingen egentlig er kjent, og ett sant tall imellom. */
function sant(t: Tilfelle): { fra: number; til: number; sant: number; udelt: boolean }[] {
  return t.poster.map((har, p) => {
    const om = t.sagt.filter((u) => paa(t, u).includes(p));
    const beloep = om.reduce((sum, u) => sum + ('ord' in u ? 0 : u.deler[p]!), 0);
    const ord = om.flatMap((u) => ('ord' in u ? [u.ord] : [])).at(-1);
    const hele = Math.max(har, beloep);
    const fra = ord === 'alt_brukt' ? hele : beloep;
    const til = ord === 'ingenting_brukt' || (!ord && om.length > 0) ? beloep : hele;
    return { fra, til, sant: fra + Math.floor((til - fra) * t.sannhet[p]! / 100), udelt: om.some((u) => !('ord' in u) && !u.delt && paa(t, u).length > 1) };
  });
}

/** Skriver tilfellene rett inn: det er regelen i spørringen som prøves, ikke tjenestene. */
async function skriv(tilfeller: Tilfelle[]): Promise<void> {
  await room.unit(folk.leder, async (tx) => {
    const [budsjett] = await tx.query<{ id: string }>(`INSERT INTO kommune.budsjettaar (id, noekkel, satsing_id, aar) VALUES ($1, $1::uuid::text, $2, $3) RETURNING id`, [v7(), her.satsing, aar]);
    for (const [nr, t] of tilfeller.entries()) {
      const linje = v7();
      await tx.query(`INSERT INTO kommune.budsjettlinje (id, noekkel, budsjettaar_id, nr, navn) VALUES ($1, $1::uuid::text, $2, $3, 'L')`, [linje, budsjett!.id, nr]);
      const poster = t.poster.map(() => v7());
      for (const [i, har] of t.poster.entries()) await tx.query(`INSERT INTO kommune.finansieringspost (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere) VALUES ($1, $1::uuid::text, $2, $3, $4)`, [poster[i], linje, tilskudd[i], har]);
      for (const [i, u] of t.sagt.entries()) {
        const gjelder = paa(t, u);
        if (gjelder.length === 0) continue;
        const forbruk = v7();
        const sum = 'ord' in u ? null : gjelder.reduce((s, p) => s + u.deler[p]!, 0);
        await tx.query(`INSERT INTO kommune.forbruk (id, noekkel, satsing_id, aar, navn, beloep_oere, ord, foert_tid) VALUES ($1, $1::uuid::text, $2, $3, 'F', $4, $5, now() + $6 * interval '1 second')`, [forbruk, her.satsing, aar, sum, 'ord' in u ? u.ord : null, i]);
        for (const p of gjelder) await tx.query('INSERT INTO kommune.forbruk_post (forbruk_id, finansieringspost_id, beloep_oere) VALUES ($1, $2, $3)', [forbruk, poster[p], 'ord' in u || !(u.delt || gjelder.length === 1) ? null : u.deler[p]]);
      }
    }
  });
}

const sum = (tall: number[]) => tall.reduce((a, b) => a + b, 0);

describe('rommet for det som er brukt', () => {
  it('har alltid det sanne tallet i seg, og er så trangt det kan være når fordelingen er kjent', async () => {
    let linjer = 0;
    await fc.assert(fc.asyncProperty(fc.array(tilfelle, { minLength: 20, maxLength: 25, size: 'max' }), async (tilfeller) => {
      aar += 1;
      await skriv(tilfeller);
      const side = await gjoer.year(folk.leder, aar);
      const kolonne = { kdd: { sant: 0 }, ekstern: { sant: 0 } };
      for (const [nr, t] of tilfeller.entries()) {
        linjer += 1;
        const poster = sant(t);
        const { brukt, igjen } = side.linjer[nr]!;
        const [fra, til, virkelig] = [Number(brukt.fra), Number(brukt.til), sum(poster.map((p) => p.sant))];
        expect([t, fra <= virkelig && virkelig <= til]).toEqual([t, true]);
        if (!poster.some((p) => p.udelt)) expect([t, fra, til]).toEqual([t, sum(poster.map((p) => p.fra)), sum(poster.map((p) => p.til))]);
        expect([Number(igjen.fra), Number(igjen.til)]).toEqual([sum(t.poster) - til, sum(t.poster) - fra]);
        for (const [i, p] of poster.entries()) kolonne[i === 1 ? 'ekstern' : 'kdd'].sant += p.sant;
      }
      expect([side.totalt.brukt.fra, side.totalt.brukt.til].map(Number)).toEqual([sum(side.linjer.map((l) => Number(l.brukt.fra))), sum(side.linjer.map((l) => Number(l.brukt.til)))]);
      for (const [rom, { sant: virkelig }] of [[side.bruktKdd, kolonne.kdd], [side.bruktEksternt, kolonne.ekstern]] as const) expect(Number(rom.fra) <= virkelig && virkelig <= Number(rom.til)).toBe(true);
    // Hver kjøring får sitt eget år. Å krympe ville brukt dem opp, så en feil viser tilfellet slik det ble funnet.
    }), { numRuns: 8, endOnFailure: true });
    process.stdout.write(`Rommet: ${linjer} linjer med tilfeldig bruk\n`);
  }, 300_000);
});
