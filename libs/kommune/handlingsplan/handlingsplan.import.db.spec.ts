import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#libs/platform';
import { importHandlingsplan, type ImportertPlan } from './handlingsplan.import.query.ts';
import { addGrunnlag, planner, type Grunnlag, type Planner } from './testing/fixtures.ts';
import { errorOf, people, PlanRoom } from './testing/plan-room.ts';

let room: PlanRoom;
let g: Grunnlag;
let p: Planner;
const { leder } = people();
const kilde = { tittel: 'Årsrapport 2025', sted: null, tolket: true };
const fil: ImportertPlan = {
  noekkel: 'plan-2025', aar: 2025, utgave: 1, kjede: 'halden', status: 'godkjent', innledning: 'Første år', vedtakNoekkel: 'vedtak-2025', kilde, oppdiktet: false,
  tiltak: [{ noekkel: 'pt-los', tiltakNoekkel: 'los', grep: 'nytt', omtale: null, kilde, oppdiktet: false }],
};
const read = (plan: ImportertPlan) => room.as(leder, () => room.get(UnitOfWork).run('INNLESING_UTFOERT', (tx) => importHandlingsplan(tx, plan)));

beforeAll(async () => {
  room = await PlanRoom.open();
  g = await addGrunnlag(room, leder);
  p = planner(room, leder);
  await room.sql(leder, `UPDATE kommune.tiltak SET noekkel = 'los' WHERE id = $1`, [g.losen]);
  await room.sql(leder, `INSERT INTO kommune.vedtak (id, noekkel, organ, utfall) VALUES (gen_random_uuid(), 'vedtak-2025', 'Ikke oppgitt', 'vedtatt')`);
  await room.sql(leder, `INSERT INTO kommune.budsjettaar (id, noekkel, satsing_id, aar) SELECT gen_random_uuid(), 'aar-' || aar, $1, aar FROM unnest(ARRAY[2025, 2026]) aar`, [g.satsing]);
  await room.addLinje(leder, 2025, 1, { navn: 'Lønn til los', tiltakId: g.losen, poster: { [g.kdd]: '60000000' } });
});
afterAll(() => room?.close());

describe('en plan fra ei fil', () => {
  it('går den samme veien som et vedtak her: fryst, låst og fordelt, uten en person fila ikke oppgir', async () => {
    expect(await read(fil)).toBe(true);
    const plan = (await p.read(2025))!;
    expect(plan).toMatchObject({ status: 'godkjent', fraVedtak: true, innledning: 'Første år', kilde, oppdiktet: false, sum: { kdd: '60000000' }, utgaver: [{ vedtatt: null }] });
    expect(plan.tiltak.map((t) => [t.tiltak.navn, t.grep])).toEqual([['Losen', 'nytt']]);
    expect(plan.hendelser.map((h) => [h.fraStatus, h.tilStatus, h.person, h.vedtak?.organ ?? null])).toEqual([['vedtatt', 'godkjent', null, null], ['utkast', 'vedtatt', null, 'Ikke oppgitt']]);
    expect(await room.saldo(leder, g.kdd, 2025)).toMatchObject({ ufordelt: '40000000', fordelt: '60000000' });
  });

  it('leses inn én gang: en plan eller utgave kommunen har, røres ikke', async () => {
    const before = await room.everything(leder);
    expect(await read(fil)).toBe(false);
    expect(await read({ ...fil, noekkel: 'annen-plan-samme-utgave', status: 'utkast' })).toBe(false);
    expect(await room.everything(leder)).toEqual(before);
  });

  it('kan være et utkast, og et år med en annen plan svarer at det har en', async () => {
    expect(await read({ ...fil, noekkel: 'plan-2026', aar: 2026, status: 'utkast', vedtakNoekkel: null, tiltak: [{ ...fil.tiltak[0]!, noekkel: 'pt-los-2026' }] })).toBe(true);
    expect(await p.read(2026)).toMatchObject({ status: 'utkast', fraVedtak: false, utgave: 1 });
    expect((await errorOf(read({ ...fil, noekkel: 'plan-2026-2', aar: 2026, utgave: 2, status: 'utkast' }))).details.fields).toEqual([{ path: 'aar', code: 'NOT_ALLOWED' }]);
  });
});
