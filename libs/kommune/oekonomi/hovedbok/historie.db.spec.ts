import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { kontoer, posteringstyper, type Konto, type Posteringstype } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import { type Bevegelse, bevegelser, type Bok, bokfoert, innhold, medLinje, paaRettSide } from '../testing/bok.ts';
import { type Acts, actsIn, openWithPeople, type People } from '../testing/fixtures.ts';
import type { OekonomiRoom } from '../testing/oekonomi-room.ts';
import { foer, type NyPostering } from './foer.query.ts';

/** Flere historier enn til vanlig: HISTORIER=1000. */
const antall = Number(process.env['HISTORIER'] ?? 60);
const typer = Object.keys(bevegelser) as (keyof typeof bevegelser)[];

let room: OekonomiRoom;
let folk: People;
let gjoer: Acts;
let linjer: Record<number, string[]>;
beforeAll(async () => {
  ({ room, folk } = await openWithPeople());
  gjoer = actsIn(room);
  linjer = {};
  for (const aar of [2025, 2026, 2027]) linjer[aar] = [(await gjoer.linje(folk.leder, `A ${aar}`, [], { aar })).id, (await gjoer.linje(folk.leder, `B ${aar}`, [], { aar })).id];
}, 60_000);
afterAll(() => room.close(), 30_000);

/** Ett steg: en postering av en type, eller en reversering av en tidligere, valgt med et tall. */
interface Steg { type: Posteringstype; fra: Konto; til: Konto; aar: number; beloep: number; linje: [number, number]; angres: boolean; hvilken: number }
const steg: fc.Arbitrary<Steg> = fc.constantFrom(...typer).chain((type) => fc.record({
  type: fc.oneof({ weight: 6, arbitrary: fc.constant<Posteringstype>(type) }, { weight: 1, arbitrary: fc.constant<Posteringstype>('reversering') }),
  fra: fc.constantFrom(...bevegelser[type].fra), til: fc.constantFrom(...bevegelser[type].til), aar: fc.constantFrom(2025, 2026), beloep: fc.integer({ min: 1, max: 60 }),
  linje: fc.tuple(fc.nat(1), fc.nat(1)), angres: fc.boolean(), hvilken: fc.nat(30),
}));

function posteringAv(tilskuddId: string, { type, fra, til, aar, beloep, linje }: Steg): NyPostering {
  const tilAar = type === 'overfoering' ? aar + 1 : aar;
  const samme = type === 'forbruk';
  const tilNr = type === 'omdisponering' ? 1 - linje[0] : samme ? linje[0] : linje[1];
  return {
    type, tilskuddId, fraKonto: fra, fraAar: aar, tilKonto: til, tilAar, beloepOere: String(beloep),
    fraLinjeId: medLinje(fra) ? linjer[aar]![linje[0]]! : null, tilLinjeId: medLinje(til) ? linjer[tilAar]![tilNr]! : null,
  };
}
const bevegelseAv = (p: NyPostering): Bevegelse => ({ fra: p.fraKonto, fraAar: p.fraAar, til: p.tilKonto, tilAar: p.tilAar, beloep: BigInt(p.beloepOere) });
const speilAv = (p: NyPostering, id: string): NyPostering => ({
  ...p, type: 'reversering', reversererId: id, fraKonto: p.tilKonto, fraAar: p.tilAar, fraLinjeId: p.tilLinjeId, tilKonto: p.fraKonto, tilAar: p.fraAar, tilLinjeId: p.fraLinjeId,
});

/** Fører i et lagringspunkt, så et nei ikke river med seg resten. Gir id-en, eller regelen som sa nei. */
async function proev(tx: Tx, rad: NyPostering): Promise<{ id: string } | { nei: string }> {
  await tx.query('SAVEPOINT steg');
  try {
    const [id] = await foer(tx, [rad]);
    return { id: id! };
  } catch (error) {
    await tx.query('ROLLBACK TO SAVEPOINT steg');
    const { code, constraint } = (error as { driverError: { code: string; constraint?: string } }).driverError;
    return { nei: constraint ?? code };
  }
}

const saldoene = async (tx: Tx, tilskuddId: string) => Object.fromEntries((await tx.query<{ konto: string; beloep: string }>(
  `SELECT aar || ' ' || konto AS konto, beloep_oere::text AS beloep FROM kommune.saldo WHERE tilskudd_id = $1 AND beloep_oere <> 0 ORDER BY 1`, [tilskuddId])).map((r) => [r.konto, r.beloep]));

/** Saldoen regnet ut på nytt av alle radene i hovedboka. */
const utregnet = async (tx: Tx, tilskuddId: string) => Object.fromEntries((await tx.query<{ konto: string; beloep: string }>(`
  SELECT aar || ' ' || konto AS konto, sum(beloep)::text AS beloep FROM (
    SELECT fra_aar AS aar, fra_konto AS konto, -beloep_oere AS beloep FROM kommune.postering WHERE tilskudd_id = $1
    UNION ALL SELECT til_aar, til_konto, beloep_oere FROM kommune.postering WHERE tilskudd_id = $1) x
  GROUP BY aar, konto HAVING sum(beloep) <> 0 ORDER BY 1`, [tilskuddId])).map((r) => [r.konto, r.beloep]));

function expectSound(saldo: Record<string, string>): void {
  expect(Object.values(saldo).reduce((sum, beloep) => sum + BigInt(beloep), 0n)).toBe(0n);
  for (const [konto, beloep] of Object.entries(saldo)) expect([konto, paaRettSide(konto.split(' ')[1] as Konto, BigInt(beloep))]).toEqual([konto, true]);
}

describe('tilfeldige historier', () => {
  it('gir den saldoen reglene sier, summen null, ingen konto på feil side, og en reversering som fører helt tilbake', async () => {
    const tall = { historier: 0, steg: 0, foert: 0, nei: 0, reversert: 0 };
    await fc.assert(fc.asyncProperty(fc.array(steg, { minLength: 1, maxLength: 30, size: 'max' }), async (historie) => {
      const tilskuddId = await gjoer.tilskudd(folk.leder, { ventetBeloep: null });
      await room.unit(folk.leder, async (tx) => {
        let bok: Bok = new Map();
        const foerte: { id: string; rad: NyPostering; reversert: boolean }[] = [];
        const foerEn = async (rad: NyPostering, paa?: (typeof foerte)[number]) => {
          const ventet = paa?.reversert ? null : bokfoert(bok, bevegelseAv(rad));
          const svar = await proev(tx, rad);
          expect([rad, 'id' in svar]).toEqual([rad, ventet !== null]);
          if (!('id' in svar)) { tall.nei += 1; return null; }
          bok = ventet!;
          if (paa) { paa.reversert = true; tall.reversert += 1; return null; }
          tall.foert += 1;
          foerte.push({ id: svar.id, rad, reversert: false });
          return foerte.at(-1)!;
        };
        for (const s of historie) {
          tall.steg += 1;
          const eldre = foerte[s.hvilken % Math.max(foerte.length, 1)];
          if (s.type === 'reversering') { if (eldre) await foerEn(speilAv(eldre.rad, eldre.id), eldre); continue; }
          const foerSteget = innhold(bok);
          const ny = await foerEn(posteringAv(tilskuddId, s));
          if (ny && s.angres) {
            await foerEn(speilAv(ny.rad, ny.id), ny);
            expect(innhold(bok)).toEqual(foerSteget);
          }
        }
        const saldo = await saldoene(tx, tilskuddId);
        expect(saldo).toEqual(innhold(bok));
        expect(await utregnet(tx, tilskuddId)).toEqual(saldo);
        expectSound(saldo);
      });
      tall.historier += 1;
    }), { numRuns: antall });
    process.stdout.write(`Hovedbok: ${tall.historier} historier, ${tall.steg} steg, ${tall.foert} ført, ${tall.reversert} reversert, ${tall.nei} avvist\n`);
    expect([tall.foert > 0, tall.nei > 0, tall.reversert > 0]).toEqual([true, true, true]);
  }, 600_000);

  it('holder også når to fører på det samme tilskuddet samtidig', async () => {
    const tall = { historier: 0, foert: 0, nei: 0 };
    await fc.assert(fc.asyncProperty(fc.array(steg, { minLength: 2, maxLength: 8, size: 'max' }), fc.array(steg, { minLength: 2, maxLength: 8, size: 'max' }), async (denEne, denAndre) => {
      const [ett, to] = [await gjoer.tilskudd(folk.leder, { ventetBeloep: '100', aar: 2025 }), await gjoer.tilskudd(folk.leder, { ventetBeloep: '100', aar: 2025 })];
      const koer = async (historie: Steg[]) => {
        for (const s of historie.filter(({ type }) => type !== 'reversering')) {
          // Hvert steg er sin egen arbeidsenhet, på sin egen tilkobling, med en rad på hvert tilskudd i vilkårlig rekkefølge.
          const rader = (s.angres ? [ett, to] : [to, ett]).map((tilskuddId) => posteringAv(tilskuddId, s));
          await room.unit(folk.leder, (tx) => foer(tx, rader)).then(() => { tall.foert += 1; }, (error: { code: string }) => {
            expect(error.code).toBe('SALDO');
            tall.nei += 1;
          });
        }
      };
      await Promise.all([koer(denEne), koer(denAndre)]);
      await room.unit(folk.leder, async (tx) => {
        for (const tilskuddId of [ett, to]) {
          const saldo = await saldoene(tx, tilskuddId);
          expect(await utregnet(tx, tilskuddId)).toEqual(saldo);
          expectSound(saldo);
        }
      });
      tall.historier += 1;
    }), { numRuns: Math.ceil(antall / 3) });
    process.stdout.write(`Hovedbok, to tilkoblinger: ${tall.historier} par av historier, ${tall.foert} ført, ${tall.nei} avvist\n`);
    expect(tall.foert).toBeGreaterThan(0);
  }, 600_000);
});

describe('hver type', () => {
  it('kan bare gå mellom kontoene den er til for', async () => {
    const tilskuddId = await gjoer.tilskudd(folk.leder, { ventetBeloep: null });
    await room.unit(folk.leder, async (tx) => {
      for (const type of posteringstyper) for (const fra of kontoer) for (const til of kontoer) {
        const s: Steg = { type, fra, til, aar: 2025, beloep: 1, linje: [0, 1], angres: false, hvilken: 0 };
        const lov = type !== 'reversering' && bevegelser[type].fra.includes(fra) && bevegelser[type].til.includes(til);
        const svar = await proev(tx, posteringAv(tilskuddId, s));
        // Det som er lov, kan likevel mangle dekning; det er en annen regel.
        const regel = 'nei' in svar ? svar.nei : 'ført';
        expect([type, fra, til, ['ført', 'saldo_side_check'].includes(regel)]).toEqual([type, fra, til, lov]);
        if ('id' in svar) await tx.query('ROLLBACK TO SAVEPOINT steg');
      }
    });
  }, 120_000);

  it('har samme svar med en ukjent linje, et annet tilskudd og en annen kommunes', async () => {
    const fremmed = await gjoer.tilskudd(folk.halden);
    for (const tilskuddId of [fremmed, v7()]) {
      const feil = await room.unit(folk.leder, (tx) => proev(tx, { type: 'ventet', tilskuddId, fraKonto: 'ventet', fraAar: 2025, tilKonto: 'ufordelt', tilAar: 2025, beloepOere: '1' }));
      expect(feil).toEqual({ nei: 'postering_kommune_id_tilskudd_id_fkey' });
    }
  });
});
