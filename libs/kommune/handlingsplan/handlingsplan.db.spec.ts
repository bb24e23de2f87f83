import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HelHandlingsplan } from './hel-handlingsplan.type.ts';
import { VedtattInnholdQuery } from './innhold/vedtatt-innhold.query.ts';
import { addGrunnlag, draft, planner, type Grunnlag, type Planner } from './testing/fixtures.ts';
import { errorOf, people, PlanRoom } from './testing/plan-room.ts';

let room: PlanRoom;
let g: Grunnlag;
let p: Planner;
const folk = people();
const { leder } = folk;

beforeAll(async () => { room = await PlanRoom.open(); });
afterAll(() => room?.close());

describe('livet til en plan', () => {
  let plan: HelHandlingsplan;
  const kontoer = async () => [await room.saldo(leder, g.kdd, 2025), await room.saldo(leder, g.felles, 2025)].map(({ ufordelt, fordelt = '0' }) => [ufordelt, fordelt]);
  const vedtatt = () => room.as(leder, () => room.get(VedtattInnholdQuery).find(2025));

  beforeAll(async () => {
    g = await addGrunnlag(room, leder);
    p = planner(room, leder);
  });

  it('begynner som utkast, og viser tiltakene og linjene slik de er', async () => {
    plan = await draft(room, leder, g);
    expect(plan).toMatchObject({ aar: 2025, utgave: 1, status: 'utkast', kjede: 'halden', fraVedtak: false, forskjeller: [], neste: 'Programleder skriver planen. Så går den til kommunedirektørens ledergruppe.' });
    expect(plan.tiltak.map((t) => [t.tiltak.navn, t.grep, t.omtale, t.innsatsomraade?.navn, t.kdd, t.eksternt, t.sum])).toEqual([
      ['Losen', 'nytt', 'Los for unge', 'Oppvekst og utdanning', '60000000', '50000000', '110000000'],
      ['Åpen barnehage', 'viderefoeres', null, 'Oppvekst og utdanning', '30000000', '0', '30000000']]);
    expect(plan.linjer.map((l) => [l.nr, l.navn, l.tiltakNavn, l.innsatsomraade, l.kdd, l.eksternt])).toEqual([
      [1, 'Lønn til los', 'Losen', 'Oppvekst og utdanning', '60000000', null], [2, 'Frikjøp av lærere', 'Losen', 'Oppvekst og utdanning', null, '50000000'],
      [3, 'Lokaler', 'Åpen barnehage', 'Oppvekst og utdanning', '30000000', null]]);
    expect(plan.linjer[1]!.poster).toEqual([{ tilskudd: 'Ungdomsmidler', tilskuddsaar: '2025', kolonne: 'ekstern', beloep: '50000000', givere: ['Bufdir', 'Fylkeskommunen'] }]);
    expect(plan.sum).toMatchObject({ kdd: '90000000', eksternt: '50000000', sum: '140000000', antallLinjer: 3 });
    expect(plan.perInnsatsomraade).toEqual([{ noekkel: g.oppvekst, navn: 'Oppvekst og utdanning', kdd: '90000000', eksternt: '50000000', sum: '140000000', antallLinjer: 3 }]);
    expect(plan.ledd.map((l) => [l.status, l.naadd, l.naa])).toEqual([['utkast', true, true], ['til_behandling', false, false], ['vedtatt', false, false], ['sendt', false, false], ['godkjent', false, false]]);
  });

  it('har pengene per giver: alene, og dem flere gir sammen', () => {
    expect(Object.fromEntries(plan.perGiver.map((r) => [r.navn, [r.alene, r.felles]]))).toEqual({
      'Departementet': ['90000000', '0'], 'Bufdir og Fylkeskommunen': ['50000000', '0'], 'Bufdir': ['0', '50000000'], 'Fylkeskommunen': ['0', '50000000'],
    });
    expect(plan.perGiver.reduce((sum, { alene }) => sum + BigInt(alene), 0n)).toBe(BigInt(plan.sum.sum));
  });

  it('sendes til behandling, trekkes, og sendes igjen; innholdet er ikke vedtatt av det', async () => {
    plan = await p.submit(plan, 'Til møtet i januar');
    expect(plan).toMatchObject({ status: 'til_behandling', fraVedtak: false });
    plan = await p.submit(await p.withdraw(plan));
    expect(plan.hendelser.map((h) => [h.fraStatus, h.tilStatus, h.merknad])).toEqual([
      ['utkast', 'til_behandling', null], ['til_behandling', 'utkast', null], ['utkast', 'til_behandling', 'Til møtet i januar'], [null, 'utkast', null]]);
    expect(plan.hendelser.every((h) => h.person === leder.navn)).toBe(true);
    expect(await vedtatt()).toBeNull();
    expect(await kontoer()).toEqual([['100000000', '0'], ['50000000', '0']]);
  });

  it.each(['utsatt', 'sendt_tilbake', 'avslaatt'] as const)('går tilbake til utkast når den blir %s, med vedtaket i historien og uten at noe er låst', async (utfall) => {
    plan = await p.decide(plan, utfall, { saksnummer: '25/1' });
    expect(plan).toMatchObject({ status: 'utkast', fraVedtak: false });
    expect(plan.hendelser[0]).toMatchObject({ fraStatus: 'til_behandling', tilStatus: 'utkast', vedtak: { organ: 'Kommunestyret', utfall, dato: null, saksnummer: '25/1' } });
    expect(await kontoer()).toEqual([['100000000', '0'], ['50000000', '0']]);
    plan = await p.submit(plan);
  });

  it('blir der den er når et organ tar den til orientering, men på en ny versjon', async () => {
    const foer = plan.versjon;
    plan = await p.decide(plan, 'tatt_til_orientering', { organ: 'Politisk styringsgruppe' });
    expect(plan).toMatchObject({ status: 'til_behandling', versjon: foer + 1 });
    expect(plan.hendelser[0]).toMatchObject({ fraStatus: 'til_behandling', tilStatus: 'til_behandling', vedtak: { organ: 'Politisk styringsgruppe' } });
  });

  it('vedtas: innholdet fryses, budsjettet låses og pengene fordeles, i samme enhet', async () => {
    plan = await p.decide(plan, 'vedtatt_med_endringer', { dato: null, saksnummer: '25/2' });
    expect(plan).toMatchObject({ status: 'vedtatt', fraVedtak: true, neste: 'Vedtatt. Programleder sender den til Kommunal- og distriktsdepartementet.' });
    expect(plan.utgaver).toEqual([{ id: plan.id, utgave: 1, status: 'vedtatt', vedtatt: null }]);
    expect(await kontoer()).toEqual([['10000000', '90000000'], ['0', '50000000']]);
    expect(plan.sum.sum).toBe('140000000');
    const logg = await room.lastLog(leder);
    expect(logg.handling).toBe('PLANVEDTAK_REGISTRERT');
    const [kontroll] = await room.sql<{ sum: string }>(leder, `SELECT 'sha256:' || encode(sha256(convert_to(innhold::text, 'UTF8')), 'hex') AS sum FROM kommune.handlingsplan WHERE id = $1`, [plan.id]);
    expect(logg.rader.find((r) => r.tabell === 'handlingsplan')).toMatchObject({ navn: 'Handlingsplan 2025, utgave 1', felt: { status: ['til_behandling', 'vedtatt'], innhold: [null, kontroll!.sum] } });
  });

  it('står etter vedtaket, også når tiltaket får nytt navn eller temaet rettes', async () => {
    await room.sql(leder, `UPDATE kommune.tiltak SET navn = 'Nytt navn', status = 'fullfoert', tema = 'arbeid' WHERE id = $1`, [g.losen]);
    plan = (await p.read(2025))!;
    expect(plan.tiltak[0]!.tiltak).toEqual({ id: g.losen, navn: 'Losen', status: 'i_drift' });
    // Temaet er det eneste som følger med: det er slik nettverket teller, ikke noe organet vedtok.
    expect((await vedtatt())!.innhold.tiltak.map((t) => [t.navn, t.tema])).toEqual([['Losen', 'arbeid'], ['Åpen barnehage', 'oppvekst_utdanning']]);
    expect((await vedtatt())!.innhold.linjer.map((l) => l.tema)).toEqual(['arbeid', 'arbeid', 'oppvekst_utdanning']);
    await room.sql(leder, `UPDATE kommune.tiltak SET navn = 'Losen', status = 'i_drift' WHERE id = $1`, [g.losen]);
  });

  it('kan ikke endres, verken gjennom tjenestene eller i databasen', async () => {
    const before = await room.everything(leder);
    expect((await errorOf(p.update(plan, { innledning: 'x' }))).code).toBe('DOKUMENT_VEDTATT');
    expect((await errorOf(p.set(plan, g.sommerjobb, 'nytt'))).code).toBe('DOKUMENT_VEDTATT');
    expect((await errorOf(p.remove(plan.tiltak[0]!))).code).toBe('DOKUMENT_VEDTATT');
    expect((await errorOf(room.addLinje(leder, 2025, 4, { navn: 'Snik' }))).code).toBe('BUDSJETT_VEDTATT');
    for (const sabotage of [`innhold = '{}'`, `innledning = 'x'`, `innhold = NULL, status = 'utkast'`, 'aar = 2026', `kjede = 'enkel'`]) {
      expect((await errorOf(room.sql(leder, `UPDATE kommune.handlingsplan SET ${sabotage} WHERE id = $1`, [plan.id]))).code).toBe('DOKUMENT_VEDTATT');
    }
    expect(await room.everything(leder)).toEqual(before);
  });

  it('sendes, og kommer i retur med en kommentar', async () => {
    plan = await p.send(plan);
    expect(plan).toMatchObject({ status: 'sendt', neste: 'Sendt. Venter på svar fra Kommunal- og distriktsdepartementet.', handlinger: ['registrerSvar', 'startNesteAar'] });
    expect(await errorOf(p.answer(plan, false))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'kommentar', code: 'REASON_REQUIRED' }] } });
    const feilSvar = p.answer(plan, false, { kommentar: 'x', vedtak: { organ: 'KDD', utfall: 'godkjent' } });
    expect((await errorOf(feilSvar)).details.fields).toEqual([{ path: 'vedtak.utfall', code: 'NOT_ALLOWED' }]);
    plan = await p.answer(plan, false, { kommentar: 'Skriv mer om sommerjobb.', vedtak: { organ: 'KDD', utfall: 'sendt_tilbake', dato: '2025-03' } });
    expect(plan).toMatchObject({ status: 'returnert', returkommentar: 'Skriv mer om sommerjobb.', fraVedtak: true });
    expect(plan.hendelser[0]).toMatchObject({ fraStatus: 'sendt', tilStatus: 'returnert', merknad: 'Skriv mer om sommerjobb.', vedtak: { organ: 'KDD', dato: '2025-03' } });
    expect(await vedtatt()).toBeNull();
  });

  it('får en ny utgave: den gamle står, den nye begynner likt, og budsjettet er åpent', async () => {
    const gammel = plan;
    plan = await p.newUtgave(plan);
    expect(plan).toMatchObject({ utgave: 2, status: 'utkast', returkommentar: 'Skriv mer om sommerjobb.', forskjeller: [], fraVedtak: false });
    expect(plan.tiltak.map((t) => [t.tiltak.navn, t.grep, t.omtale])).toEqual(gammel.tiltak.map((t) => [t.tiltak.navn, t.grep, t.omtale]));
    expect(await p.read(2025, 1)).toMatchObject({ id: gammel.id, status: 'erstattet', fraVedtak: true, sum: { sum: '140000000' }, handlinger: [] });
    expect((await p.read(2025, 1))!.ledd.filter((l) => l.naadd).map((l) => l.status)).toEqual(['utkast', 'til_behandling', 'vedtatt', 'sendt']);
    expect((await p.all()).map((u) => [u.aar, u.utgave, u.status])).toEqual([[2025, 2, 'utkast'], [2025, 1, 'erstattet']]);
    expect(await p.read(2025, 3)).toBeNull();
  });

  it('viser hva som er endret fra forrige utgave', async () => {
    await room.sql(leder, `UPDATE kommune.finansieringspost SET beloep_oere = 55000000 WHERE beloep_oere = 60000000`);
    await room.addLinje(leder, 2025, 4, { navn: 'Lønn til unge', tiltakId: g.sommerjobb, poster: { [g.kdd]: '15000000' } });
    await p.update(plan, { innledning: 'Mer om arbeid' });
    await p.set(plan, g.sommerjobb, 'nytt');
    plan = await p.remove((await p.read(2025))!.tiltak.find((t) => t.tiltak.navn === 'Åpen barnehage')!);
    expect(plan.forskjeller.map((f) => [f.hva, f.navn, f.endring, f.felt, f.fra, f.til])).toEqual([
      ['INNLEDNING', 'Innledning', 'endret', 'innledning', null, 'Mer om arbeid'],
      ['TILTAK', 'Sommerjobb', 'ny', null, null, null],
      ['POST', 'Lønn til los (Områdesatsing)', 'endret', 'beloep', '60000000', '55000000'],
      ['LINJE', 'Lønn til unge', 'ny', null, null, null],
      ['POST', 'Lønn til unge (Områdesatsing)', 'ny', 'beloep', null, '15000000'],
      ['TILTAK', 'Åpen barnehage', 'fjernet', null, null, null],
    ]);
  });

  it('vedtas igjen: bare forskjellen føres, og planen sendes og godkjennes', async () => {
    plan = await p.decide(await p.submit(plan), 'godkjent', { dato: '2025-04-02' });
    expect(await kontoer()).toEqual([['0', '100000000'], ['0', '50000000']]);
    const foert = await room.sql<{ type: string; oere: string }>(leder, `SELECT type, beloep_oere::text AS oere FROM kommune.postering WHERE type <> 'ventet' ORDER BY id`);
    expect(foert.map((r) => [r.type, r.oere]).sort()).toEqual([['fordeling', '15000000'], ['fordeling', '30000000'], ['fordeling', '50000000'], ['fordeling', '60000000'], ['inndragning', '5000000']]);
    plan = await p.answer(await p.send(plan), true, { kommentar: 'God plan' });
    expect(plan).toMatchObject({ status: 'godkjent', utgave: 2, neste: null, fraVedtak: true, returkommentar: 'Skriv mer om sommerjobb.', handlinger: ['nyUtgave', 'startNesteAar'] });
    expect(plan.utgaver).toMatchObject([{ utgave: 2, status: 'godkjent', vedtatt: '2025-04-02' }, { utgave: 1, status: 'erstattet', vedtatt: null }]);
    expect(plan.forskjeller).toHaveLength(6);
    expect(await vedtatt()).toMatchObject({ planId: plan.id, aar: 2025, utgave: 2, status: 'godkjent', innhold: { sum: { sum: '150000000' } } });
  });

  it('har en ny utgave uten kommentar når den forrige ikke kom i retur', async () => {
    plan = await p.newUtgave(plan);
    expect(plan).toMatchObject({ utgave: 3, status: 'utkast', returkommentar: null });
  });
});

describe('neste år', () => {
  it('begynner fra dette: grepene følger med, og linjene til dem som fortsetter', async () => {
    const valg = [{ tiltakId: g.losen, grep: 'skaleres' }, { tiltakId: g.barnehage, grep: 'stoppes' }, { tiltakId: g.sommerjobb, grep: 'utsettes' }] as const;
    const plan = await p.nextYear(2025, [...valg]);
    expect(plan).toMatchObject({ aar: 2026, utgave: 1, status: 'utkast', kjede: 'halden', forskjeller: [] });
    expect(plan.tiltak.map((t) => [t.tiltak.navn, t.grep])).toEqual([['Losen', 'skaleres'], ['Åpen barnehage', 'stoppes'], ['Sommerjobb', 'utsettes']]);
    expect(plan.linjer.map((l) => l.navn)).toEqual(['Lønn til los', 'Frikjøp av lærere']);
    const viderefoert = await room.sql<{ fra: string }>(leder, `SELECT f.navn AS fra FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.id = l.budsjettaar_id JOIN kommune.budsjettlinje f ON f.id = l.viderefoerer_id WHERE a.aar = 2026 ORDER BY l.nr`);
    expect(viderefoert.map((r) => r.fra)).toEqual(['Lønn til los', 'Frikjøp av lærere']);
    expect((await p.read(2025))!.handlinger).not.toContain('startNesteAar');
  });

  it('begynner bare én gang, og bare fra et år som har en plan', async () => {
    const before = await room.everything(leder);
    expect((await errorOf(p.nextYear(2025, []))).details.fields).toEqual([{ path: 'fraAar', code: 'NOT_ALLOWED' }]);
    expect((await errorOf(p.nextYear(2040, []))).code).toBe('NOT_FOUND');
    expect((await errorOf(p.create({ aar: 2025, kjede: 'enkel' }))).details.fields).toEqual([{ path: 'aar', code: 'NOT_ALLOWED' }]);
    expect(await room.everything(leder)).toEqual(before);
  });
});
