import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { UnitOfWork } from '#libs/platform';
import { openInnsyn } from '#libs/platform/testing';
import { HandlingsplanQuery } from './handlingsplan.query.ts';
import type { HelHandlingsplan } from './hel-handlingsplan.type.ts';
import { VedtattInnholdQuery } from './innhold/vedtatt-innhold.query.ts';
import { addGrunnlag, draft, planner, type Grunnlag, type Planner } from './testing/fixtures.ts';
import { errorOf, people, PlanRoom } from './testing/plan-room.ts';

let room: PlanRoom;
let g: Grunnlag;
let p: Planner;
let plan: HelHandlingsplan;
const folk = people();
const { leder, halden } = folk;

beforeAll(async () => {
  room = await PlanRoom.open();
  g = await addGrunnlag(room, leder);
  p = planner(room, leder);
  plan = await draft(room, leder, g);
});
afterAll(() => room?.close());

/** Det de som ikke vant, fikk til svar. */
const lost = async (all: Promise<unknown>[]) => {
  const ended = await Promise.allSettled(all);
  return Promise.all(ended.filter((e) => e.status === 'rejected').map((e) => errorOf(Promise.reject(e.reason as Error))));
};

describe('to samtidig', () => {
  it('begynner bare én plan for et år', async () => {
    const losers = await lost([1, 2, 3].map(() => p.create({ aar: 2031, kjede: 'enkel' })));
    expect(losers.map((e) => e.details.fields)).toEqual(Array(2).fill([{ path: 'aar', code: 'NOT_ALLOWED' }]));
    expect((await p.all()).filter((u) => u.aar === 2031)).toHaveLength(1);
  });

  it('tar det samme tiltaket med bare én gang, og den andre får se hva som sto der', async () => {
    const losers = await lost([p.set(plan, g.sommerjobb, 'nytt', { omtale: 'min' }), p.set(plan, g.sommerjobb, 'utsettes', { omtale: 'din' })]);
    expect(losers.map((e) => e.code)).toEqual(['CONFLICT']);
    const [current, yours] = [losers[0]!.details.current!, losers[0]!.details.yours!];
    expect([current['omtale'], yours['omtale']].sort()).toEqual(['din', 'min']);
    const { versjon, id } = (await p.read(2025))!.tiltak.find((t) => t.tiltak.id === g.sommerjobb)!;
    expect((await errorOf(p.set(plan, g.sommerjobb, 'nytt', { versjon: versjon + 1 }))).code).toBe('CONFLICT');
    await p.remove({ id, versjon });
    expect((await errorOf(p.set(plan, g.sommerjobb, 'nytt', { versjon }))).code).toBe('NOT_FOUND');
  });

  it('lar ikke en gammel versjon flytte eller endre planen, og sier hva den er nå', async () => {
    const foer = plan;
    plan = await p.update(plan, { innledning: 'Ny' });
    const { code, details } = await errorOf(p.update(foer, { innledning: 'Min' }));
    expect([code, details.current?.['innledning'], details.current?.['versjon']]).toEqual(['CONFLICT', 'Ny', plan.versjon]);
    expect((await errorOf(p.submit(foer))).code).toBe('CONFLICT');
  });

  it('fører vedtaket én gang: én vinner, og hovedboka har fått pengene bare der', async () => {
    plan = await p.submit(plan);
    const losers = await lost([1, 2, 3].map(() => p.decide(plan)));
    expect(losers.map((e) => e.code)).toEqual(['CONFLICT', 'CONFLICT']);
    plan = (await p.read(2025))!;
    expect(plan.status).toBe('vedtatt');
    const [antall] = await room.sql<{ vedtak: number; fordeling: number; sum: string }>(leder, `
      SELECT (SELECT count(*)::int FROM kommune.vedtak) AS vedtak, count(*)::int AS fordeling, sum(beloep_oere)::text AS sum FROM kommune.postering WHERE type = 'fordeling'`);
    expect(antall).toEqual({ vedtak: 1, fordeling: 3, sum: '140000000' });
  });
});

describe('steg kjeden ikke har', () => {
  it('får nei, og ingenting endres', async () => {
    const enkel = (await p.read(2031))!;
    const before = await room.everything(leder);
    for (const steg of [p.decide(enkel), p.send(enkel), p.withdraw(enkel), p.answer(enkel, true), p.newUtgave(enkel), p.submit(plan), p.decide(plan), p.withdraw(plan), p.answer(plan, true)]) {
      expect((await errorOf(steg)).code).toBe('PLAN_ULOVLIG_STEG');
    }
    expect(await room.everything(leder)).toEqual(before);
  });

  it('finnes ikke i en enkel kjede: den slutter med vedtaket', async () => {
    let enkel = await p.submit((await p.read(2031))!);
    expect((await errorOf(p.update(enkel, { kjede: 'halden' }))).details.fields).toEqual([{ path: 'kjede', code: 'NOT_ALLOWED' }]);
    enkel = await p.decide(enkel);
    expect(enkel).toMatchObject({ status: 'vedtatt', neste: null, handlinger: ['nyUtgave', 'startNesteAar'] });
    expect((await errorOf(p.send(enkel))).code).toBe('PLAN_ULOVLIG_STEG');
  });
});

describe('et vedtak det ikke er dekning for', () => {
  it('er varslet før, og endrer ingenting: ikke planen, ikke budsjettet, ikke engang vedtaket', async () => {
    let neste = await p.create({ aar: 2026, kjede: 'enkel' });
    const tilskudd = await room.addTilskudd(leder, g.satsing, 'Områdesatsing 2026', 'kdd', 2026, '100');
    await room.addLinje(leder, 2026, 1, { navn: 'For mye', poster: { [tilskudd]: '101' } });
    neste = await p.submit(neste);
    expect(neste.advarsler).toContainEqual({ kode: 'mer_budsjettert_enn_tilskuddet', gjelder: tilskudd, navn: 'Områdesatsing 2026' });
    const before = await room.everything(leder);
    expect((await errorOf(p.decide(neste))).code).toBe('SALDO');
    expect(await room.everything(leder)).toEqual(before);
    await room.sql(leder, 'UPDATE kommune.finansieringspost SET beloep_oere = 100 WHERE beloep_oere = 101');
    expect((await p.read(2026))!.advarsler.map((a) => a.kode)).not.toContain('mer_budsjettert_enn_tilskuddet');
    expect((await p.decide(neste)).status).toBe('vedtatt');
  });
});

describe('advarslene', () => {
  it('sier hva det er, og hva det gjelder, og bare til den som kan gjøre noe med det', async () => {
    const neste = await p.create({ aar: 2027, kjede: 'enkel' });
    const tilskudd = await room.addTilskudd(leder, g.satsing, 'Områdesatsing 2027', 'kdd', 2027, '1000');
    const uten = await room.addLinje(leder, 2027, 1, { navn: 'Administrasjon', erklaert: false, poster: { [tilskudd]: '100' } });
    const utenfor = await room.addLinje(leder, 2027, 2, { navn: 'Lokaler', tiltakId: g.barnehage, poster: { [tilskudd]: '100' } });
    await room.addLinje(leder, 2027, 3, { navn: 'Bare eksternt', tiltakId: g.losen, erklaert: false, poster: { [g.felles]: '0' } });
    await p.set(neste, g.losen, 'viderefoeres');
    const full = await p.set(neste, g.sommerjobb, 'nytt');
    expect(full.advarsler).toEqual([
      { kode: 'kdd_uten_erklaering', gjelder: uten, navn: 'Administrasjon' }, { kode: 'tiltak_uten_linjer', gjelder: g.sommerjobb, navn: 'Sommerjobb' },
      { kode: 'linje_uten_tiltak', gjelder: uten, navn: 'Administrasjon' }, { kode: 'linje_utenfor_planen', gjelder: utenfor, navn: 'Lokaler' },
      { kode: 'tiltak_uten_tema', gjelder: g.sommerjobb, navn: 'Sommerjobb' },
    ]);
    expect((await planner(room, folk.controller).read(2027))!.advarsler.map((a) => a.kode)).toEqual(['kdd_uten_erklaering']);
    expect((await planner(room, folk.leser).read(2027))!.advarsler).toEqual([]);
  });

  it('er bare om temaene når planen er vedtatt: de kan rettes uten en ny utgave', async () => {
    const decided = await p.decide(await p.submit((await p.read(2027))!));
    expect(decided.advarsler.map((a) => a.kode)).toEqual(['tiltak_uten_tema']);
    await room.sql(leder, `UPDATE kommune.tiltak SET tema = 'arbeid' WHERE id = $1`, [g.sommerjobb]);
    expect((await p.read(2027))!.advarsler).toEqual([]);
    expect((await p.read(2027))!.forskjeller).toEqual([]);
  });
});

describe('det hver rolle ser', () => {
  it('er det samme for den som leser, uten handlinger', async () => {
    const sett = (await planner(room, folk.leser).read(2025))!;
    expect(sett).toEqual({ ...(await p.read(2025))!, handlinger: [], advarsler: [] });
    expect((await planner(room, folk.controller).read(2025))!.handlinger).toEqual([]);
  });

  it('er ikke navnet på en idé før planen er vedtatt', async () => {
    const ide = await room.addTiltak(leder, g.satsing, 9, 'Hemmelig idé', { status: 'ide' });
    const neste = await p.create({ aar: 2028, kjede: 'enkel' });
    const tilskudd = await room.addTilskudd(leder, g.satsing, 'Områdesatsing 2028', 'kdd', 2028, '1000');
    await room.addLinje(leder, 2028, 1, { navn: 'Uten navn', tiltakId: ide, poster: { [tilskudd]: '100' } });
    await p.set(neste, ide, 'nytt');
    const ola = planner(room, folk.ola);
    expect(JSON.stringify(await ola.read(2028))).not.toMatch(/Hemmelig/);
    expect((await ola.read(2028))!.sum.sum).toBe('100');
    expect((await p.read(2028))!.tiltak.map((t) => t.tiltak.navn)).toEqual(['Hemmelig idé']);
    await p.decide(await p.submit(neste));
    expect((await ola.read(2028))!.tiltak.map((t) => t.tiltak.navn)).toEqual(['Hemmelig idé']);
  });
});

describe('den som leser utenfra', () => {
  const eva = <T>(work: (query: HandlingsplanQuery) => Promise<T>) => room.asEvaluator(leder, () => work(room.get(HandlingsplanQuery)));

  it('ser ingenting før kommunen åpner', async () => {
    expect(await eva((q) => q.all())).toEqual([]);
    expect(await eva((q) => q.inYear(2025, null))).toBeNull();
    expect(await room.asEvaluator(leder, () => room.get(VedtattInnholdQuery).find(2025))).toBeNull();
  });

  it('ser så de vedtatte planene, hele, og aldri et utkast', async () => {
    await openInnsyn(room.database.admin, room.database.kommuner[leder.nummer]);
    await p.create({ aar: 2029, kjede: 'enkel' });
    const lik = (await p.read(2025))!;
    expect(await eva((q) => q.inYear(2025, null))).toEqual({ ...lik, handlinger: [], advarsler: [] });
    expect(await eva((q) => q.inYear(2029, null))).toBeNull();
    expect((await eva((q) => q.all())).map((u) => u.aar)).toEqual([2031, 2028, 2027, 2026, 2025]);
  });

  it('ser den forrige utgaven mens den nye er utkast, og ingenting av den nye', async () => {
    const ny = await p.newUtgave((await p.read(2025))!);
    await p.update(ny, { innledning: 'Bare et utkast' });
    const sett = (await eva((q) => q.inYear(2025, null)))!;
    expect(sett).toMatchObject({ utgave: 1, status: 'erstattet', fraVedtak: true, utgaver: [{ utgave: 1 }] });
    expect(JSON.stringify(sett)).not.toMatch(/Bare et utkast/);
    expect(await eva((q) => q.inYear(2025, 2))).toBeNull();
    expect((await errorOf(eva((q) => q.byId(ny.id)))).code).toBe('NOT_FOUND');
  });

  it('kan ikke skrive', async () => {
    const before = await room.everything(leder);
    const raw = room.asEvaluator(leder, () => room.get(UnitOfWork).run('PROEVE', (tx) => tx.query(`UPDATE kommune.handlingsplan SET status = 'erstattet'`)));
    expect((await errorOf(raw)).code).toBe('FORBIDDEN');
    expect(await room.everything(leder)).toEqual(before);
  });
});

describe('en annen kommunes plan', () => {
  it('er den samme som en som ikke finnes, for alt som kan gjøres med en plan, et tiltak i den, eller et tiltak', async () => {
    const der = await addGrunnlag(room, halden, 2025);
    const deres = await draft(room, halden, der);
    const vaar = (await p.read(2025))!;
    const before = [await room.everything(leder), await room.everything(halden)];
    const acts: ((fremmed: { plan: HelHandlingsplan; rad: string; tiltak: string }) => Promise<unknown>)[] = [
      (f) => p.update(f.plan, { innledning: 'x' }), (f) => p.submit(f.plan), (f) => p.withdraw(f.plan), (f) => p.decide(f.plan), (f) => p.send(f.plan),
      (f) => p.answer(f.plan, true), (f) => p.newUtgave(f.plan), (f) => p.set(f.plan, g.losen, 'nytt'), (f) => p.set(vaar, f.tiltak, 'nytt'),
      (f) => p.remove({ id: f.rad, versjon: 1 }), (f) => p.nextYear(2031, [{ tiltakId: f.tiltak, grep: 'nytt' }]),
      (f) => room.as(leder, () => room.get(HandlingsplanQuery).byId(f.plan.id)),
    ];
    for (const act of acts) {
      const foreign = await errorOf(act({ plan: deres, rad: deres.tiltak[0]!.id, tiltak: der.losen }));
      const missing = await errorOf(act({ plan: { ...deres, id: v7() }, rad: v7(), tiltak: v7() }));
      expect(foreign).toEqual(missing);
      expect(['NOT_FOUND', 'BAD_INPUT']).toContain(foreign.code);
    }
    expect([await room.everything(leder), await room.everything(halden)]).toEqual(before);
    expect((await planner(room, halden).all()).map((u) => u.id)).toEqual([deres.id]);
  });
});
