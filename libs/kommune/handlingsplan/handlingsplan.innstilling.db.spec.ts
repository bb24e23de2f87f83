import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InnstillingService } from '#libs/kommune/innstilling';
import type { HelHandlingsplan } from './hel-handlingsplan.type.ts';
import { addGrunnlag, draft, planner, type Grunnlag } from './testing/fixtures.ts';
import { errorOf, people, PlanRoom, type Person } from './testing/plan-room.ts';

const klg = 'Kommunedirektørens ledergruppe';
const { leder, gruppa, leser, halden } = people();
let room: PlanRoom;
let g: Grunnlag;

beforeAll(async () => {
  room = await PlanRoom.open();
  g = await addGrunnlag(room, leder);
  await room.addSatsing(halden);
});
afterAll(() => room?.close());

const find = (hvem: Person) => room.as(hvem, () => room.get(InnstillingService).find());
type Valg = Parameters<InnstillingService['update']>[0];
const choose = (hvem: Person, valg: Omit<Valg, 'versjon'>, versjon?: number) => room.as(hvem, async () => {
  const service = room.get(InnstillingService);
  return service.update({ versjon: versjon ?? (await service.find()).versjon, ...valg });
});

describe('innstillingene', () => {
  it('er standarden til noen velger, og bare kommunens egne', async () => {
    const standard = { styringsgruppeVedtar: false, vedtaksorgan: null, plankjede: null, oppdiktet: false, versjon: 1, handlinger: ['updateInnstilling'] };
    expect(await find(leder)).toEqual(standard);
    expect(await find(leser)).toEqual({ ...standard, handlinger: [] });
    expect(await choose(leder, { plankjede: 'sarpsborg' })).toMatchObject({ plankjede: 'sarpsborg', versjon: 2 });
    expect(await find(halden)).toEqual(standard);
    expect(await room.lastLog(leder)).toMatchObject({ handling: 'INNSTILLINGER_ENDRET', rader: [{ tabell: 'innstilling', verb: 'endret', felt: { plankjede: [null, 'sarpsborg'] } }] });
  });

  it('lagres av bare én når to velger for første gang samtidig, og den andre får se hva som ble valgt', async () => {
    const ended = await Promise.allSettled([choose(halden, { plankjede: 'halden' }, 1), choose(halden, { plankjede: 'enkel' }, 1)]);
    const lost = ended.filter((e) => e.status === 'rejected');
    expect(lost).toHaveLength(1);
    const { code, details } = await errorOf(Promise.reject(lost[0]!.reason as Error));
    expect([code, details.current?.['versjon'], details.current?.['plankjede']]).toEqual(['CONFLICT', 2, (await find(halden)).plankjede]);
  });

  it('lar ikke et organ uten navn vedta, verken i tjenesten eller i databasen, og endrer da ingenting', async () => {
    const foer = await find(leder);
    expect(await errorOf(choose(leder, { styringsgruppeVedtar: true }))).toMatchObject({ code: 'BAD_INPUT', details: { fields: [{ path: 'vedtaksorgan', code: 'REQUIRED' }] } });
    await expect(room.sql(leder, 'UPDATE kommune.innstilling SET styringsgruppe_vedtar = true')).rejects.toThrow();
    expect(await find(leder)).toEqual(foer);
  });
});

describe('en ny plan', () => {
  it('begynner med veien kommunen har valgt, og kan byttes mens den er utkast', async () => {
    const p = planner(room, leder);
    const plan = await p.create({ aar: 2040 });
    expect(plan.kjede).toBe('sarpsborg');
    expect((await p.update(plan, { kjede: 'enkel' })).kjede).toBe('enkel');
    expect((await p.nextYear(2040, [])).kjede).toBe('sarpsborg');
    await choose(leder, { plankjede: null });
    expect([(await p.create({ aar: 2050 })).kjede, (await p.nextYear(2050, [])).kjede]).toEqual(['enkel', 'enkel']);
  });
});

describe('styringsgruppa', () => {
  const [hennes, lederens] = [() => planner(room, gruppa), () => planner(room, leder)];
  let plan: HelHandlingsplan;

  it('kan ikke føre vedtaket før kommunen lar den, og ser det på planen', async () => {
    plan = await lederens().submit(await draft(room, leder, g));
    const before = await room.everything(leder);
    expect(await hennes().read(2025)).toMatchObject({ handlinger: [], vedtaksorgan: null });
    expect((await errorOf(hennes().decide(plan, 'vedtatt', { organ: klg }))).code).toBe('FORBIDDEN');
    expect(await room.everything(leder)).toEqual(before);
  });

  it('fører det når kommunen lar den: i organets navn, og ikke i et annet', async () => {
    await choose(leder, { styringsgruppeVedtar: true, vedtaksorgan: klg });
    expect(await hennes().read(2025)).toMatchObject({ handlinger: ['registrerPlanvedtak'], vedtaksorgan: klg });
    expect(await planner(room, leser).read(2025)).toMatchObject({ handlinger: [], vedtaksorgan: null });
    expect(await errorOf(hennes().decide(plan))).toMatchObject({ code: 'BAD_INPUT', details: { fields: [{ path: 'vedtak.organ', code: 'NOT_ALLOWED' }] } });
    plan = await hennes().decide(plan, 'vedtatt', { organ: klg });
    expect(plan).toMatchObject({ status: 'vedtatt', handlinger: [], hendelser: [{ person: gruppa.navn, vedtak: { organ: klg } }, {}, {}] });
    expect((await room.sql<{ person_id: string }>(leder, 'SELECT person_id FROM kommune.vedtak'))[0]!.person_id).toBe(gruppa.id);
  });

  it('gjelder bare i sin egen kommune', async () => {
    const nabo = planner(room, { ...gruppa, nummer: '3101' });
    const theirs = await planner(room, halden).submit(await planner(room, halden).create({ aar: 2025, kjede: 'halden' }));
    expect((await nabo.read(2025))!.handlinger).toEqual([]);
    expect((await errorOf(nabo.decide(theirs, 'vedtatt', { organ: klg }))).code).toBe('FORBIDDEN');
    expect((await errorOf(hennes().decide(theirs, 'vedtatt', { organ: klg }))).code).toBe('NOT_FOUND');
  });
});
