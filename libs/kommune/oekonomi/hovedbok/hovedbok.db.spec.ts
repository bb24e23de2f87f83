import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { type Acts, actsIn, ja, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, fieldsOf, type OekonomiRoom, type Person } from '../testing/oekonomi-room.ts';
import { HovedbokQuery } from './hovedbok.query.ts';
import { HovedbokService } from './hovedbok.service.ts';

let room: OekonomiRoom;
let folk: People;
let gjoer: Acts;
let kdd: string;
let a: { id: string; poster: string[] };
let b: { id: string; poster: string[] };
let aar = 2030;
beforeAll(async () => {
  ({ room, folk } = await openWithPeople());
  gjoer = actsIn(room);
}, 60_000);
afterAll(() => room.close(), 30_000);
beforeEach(async () => {
  aar += 2;
  kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
  a = await gjoer.linje(folk.leder, 'A', [[kdd, '400']], { aar });
  b = await gjoer.linje(folk.leder, 'B', [[kdd, '300']], { aar });
  await gjoer.laas(folk.leder, aar);
});

const reverser = (who: Person, id: string) => room.as(who, () => room.get(HovedbokService).reverser({ id, begrunnelse: 'Feil' }));
const bok = (who: Person, id = kdd) => room.as(who, () => room.get(HovedbokQuery).all(id));
const foer = (type: Parameters<Acts['foer']>[1]['type'], beloep: string, mer = {}) => gjoer.foer(folk.controller, { tilskuddId: kdd, type, aar, beloep, ...mer });
const saldo = async () => Object.fromEntries(Object.entries(await gjoer.saldo(folk.leder, kdd)).filter(([k]) => k.startsWith(String(aar))).map(([k, v]) => [k.split(' ')[1], Number(v)]));

describe('et år i hovedboka', () => {
  it('går fra ventet til brukt, med lønn før brevet kommer', async () => {
    await foer('forskuttering', '250', { tekst: 'Lønn fra januar' });
    expect(await saldo()).toEqual({ ventet: -750, forskuttert: -250, ufordelt: 300, fordelt: 700 });
    expect((await gjoer.year(folk.leder, aar)).tilskudd).toMatchObject([{ tilstand: 'forskuttert', saldo: { ventet: '750', forskuttert: '250', ufordelt: '300', fordelt: '700' } }]);
    expect((await foer('tilsagn', '1100')).map((p) => [p.fraKonto, p.tilKonto, p.beloep])).toEqual([['tilsagn', 'forskuttert', '250'], ['tilsagn', 'ventet', '750'], ['tilsagn', 'ufordelt', '100']]);
    await foer('utbetaling', '600');
    await foer('nedsettelse', '200');
    await foer('tilbakebetaling', '100', { fraLinjeId: b.id });
    expect(await saldo()).toEqual({ tilsagn: -300, utbetalt: -600, ufordelt: 200, fordelt: 600, tilbakebetalt: 100 });
    const side = await gjoer.year(folk.leder, aar);
    expect(side.tilskudd[0]).toMatchObject({ tilstand: 'utbetalt', budsjettert: '700' });
    expect(side.linjer.map((l) => [l.kdd, l.justering, l.igjen.til])).toEqual([['400', '0', '400'], ['300', '-100', '200']]);
  });

  it('flytter penger mellom linjer i et vedtatt år, så de kan brukes der, men ikke mer enn linja har', async () => {
    const ny = await foer('omdisponering', '150', { fraLinjeId: a.id, tilLinjeId: b.id, vedtak: ja }).then(async (p) => p, (e: { code: string }) => e);
    // Controller fører, men registrerer ikke vedtak.
    expect(ny).toMatchObject({ code: 'FORBIDDEN' });
    const [p] = await gjoer.foer(folk.leder, { tilskuddId: kdd, type: 'omdisponering', aar, beloep: '150', fraLinjeId: a.id, tilLinjeId: b.id, tekst: 'Mer til B', vedtak: ja });
    expect(p).toMatchObject({ type: 'omdisponering', fraLinje: { id: a.id, navn: 'A' }, tilLinje: { id: b.id, navn: 'B' }, beloep: '150', tekst: 'Mer til B', foertAv: 'Pia Programleder', handlinger: ['reverserPostering'] });
    expect(await errorOf(foer('omdisponering', '251', { fraLinjeId: a.id, tilLinjeId: b.id })))
      .toEqual({ code: 'SALDO', details: { saldo: { tilskuddId: kdd, tilskudd: 'Programmidler', aar, konto: 'fordelt', linje: 'A', staar: '250', trengs: '251' } } });
    await gjoer.bruk(folk.leder, { aar, navn: 'Nesten alt', beloep: '440', poster: [{ finansieringspostId: b.poster[0]! }] });
    expect((await gjoer.year(folk.leder, aar)).linjer.map((l) => [l.justering, l.brukt.til, l.igjen])).toEqual([['-150', '250', { fra: '0', til: '250' }], ['150', '440', { fra: '10', til: '10' }]]);
    // Det som er brukt, kan ikke flyttes tilbake.
    expect((await errorOf(reverser(folk.controller, p!.id))).code).toBe('SALDO');
  });

  it('sier på vanlig norsk hvor pengene mangler', async () => {
    await expect(foer('omdisponering', '40001', { fraLinjeId: a.id, tilLinjeId: b.id })).rejects.toThrow(
      `Det er ikke nok penger i tilskuddet «Programmidler» for ${aar}, linja «A»: på kontoen fordelt står det igjen 4,00 kroner, og det trengs 400,01. Ingenting er lagret.`);
  });

  it('krever et utkast endret i linjene, og linjer i riktig år', async () => {
    const utkast = await gjoer.linje(folk.leder, 'Utkast', [], { aar: aar + 1 });
    expect(await fieldsOf(gjoer.foer(folk.leder, { tilskuddId: kdd, type: 'inndragning', aar: aar + 1, beloep: '1', fraLinjeId: utkast.id }))).toEqual([{ path: 'type', code: 'NOT_ALLOWED' }]);
    expect(await fieldsOf(foer('inndragning', '1', { fraLinjeId: utkast.id }))).toEqual([{ path: 'fraLinjeId', code: 'NOT_ALLOWED' }]);
    expect(await fieldsOf(foer('inndragning', '1', { fraLinjeId: v7() }))).toEqual([{ path: 'fraLinjeId', code: 'NOT_FOUND' }]);
    expect(await fieldsOf(foer('omdisponering', '1', { fraLinjeId: a.id, tilLinjeId: utkast.id }))).toEqual([{ path: 'tilLinjeId', code: 'NOT_ALLOWED' }]);
  });

  it.each([['nedsettelse', '301', 'ufordelt', '300'], ['forskuttering', '1001', 'ventet', '1000'], ['tilbakebetaling', '301', 'ufordelt', '300']] as const)('har ikke dekning for for mye %s, og sier hvor pengene mangler', async (type, beloep, konto, staar) => {
    const before = await room.everything(folk.leder);
    expect(await errorOf(foer(type, beloep))).toEqual({ code: 'SALDO', details: { saldo: { tilskuddId: kdd, tilskudd: 'Programmidler', aar, konto, linje: null, staar, trengs: beloep } } });
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('fører ufordelte penger til neste år med et vedtak, når tilskuddet tåler det', async () => {
    await gjoer.foer(folk.leder, { tilskuddId: kdd, type: 'overfoering', aar, beloep: '200', vedtak: ja });
    expect(await gjoer.saldo(folk.leder, kdd)).toMatchObject({ [`${aar} ufordelt`]: '100', [`${aar + 1} ufordelt`]: '200' });
    expect((await gjoer.year(folk.leder, aar + 1)).tilskudd).toMatchObject([{ tilstand: 'ventet', saldo: { ventet: '0', ufordelt: '200', overfoertInn: '200', overfoertUt: '0' } }]);
    await room.sql(folk.leder, 'UPDATE kommune.tilskudd SET overfoerbart = false WHERE id = $1', [kdd]);
    expect(await fieldsOf(gjoer.foer(folk.leder, { tilskuddId: kdd, type: 'overfoering', aar, beloep: '1', vedtak: ja }))).toEqual([{ path: 'tilskuddId', code: 'NOT_ALLOWED' }]);
  });
});

describe('en reversering', () => {
  it('fører saldoen tilbake, står ved siden av, og kan bare gjøres én gang', async () => {
    const before = await gjoer.saldo(folk.leder, kdd);
    const [tilsagn] = await foer('tilsagn', '400');
    const [gammel, ny] = await reverser(folk.controller, tilsagn!.id);
    expect(gammel).toMatchObject({ id: tilsagn!.id, reversertAv: ny!.id, handlinger: [] });
    expect(ny).toMatchObject({ type: 'reversering', reverserer: tilsagn!.id, fraKonto: 'ventet', tilKonto: 'tilsagn', beloep: '400', tekst: 'Feil', handlinger: [] });
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual(before);
    expect(await errorOf(reverser(folk.controller, tilsagn!.id))).toEqual({ code: 'CONFLICT', details: { current: { id: tilsagn!.id, reversertAv: ny!.id }, yours: { id: tilsagn!.id } } });
    expect(await fieldsOf(reverser(folk.controller, ny!.id))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
  });

  it('gir én CONFLICT når to reverserer samtidig', async () => {
    const [tilsagn] = await foer('tilsagn', '400');
    const svar = await Promise.allSettled([reverser(folk.leder, tilsagn!.id), reverser(folk.controller, tilsagn!.id)]);
    expect(svar.filter((s) => s.status === 'rejected').map((s) => (s.reason as { code: string }).code)).toEqual(['CONFLICT']);
  });

  it('rører ikke det planen eller bruken har ført, og finner bare kommunens egne', async () => {
    await gjoer.bruk(folk.leder, { aar, navn: 'Faktura', beloep: '10', poster: [{ finansieringspostId: a.poster[0]! }] });
    const rader = await bok(folk.leder);
    const av = (type: string) => rader.find((p) => p.type === type)!.id;
    for (const type of ['fordeling', 'forbruk']) expect(await fieldsOf(reverser(folk.controller, av(type)))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
    expect(rader.filter((p) => p.handlinger.length > 0).map((p) => p.type)).toEqual(['ventet']);
    for (const id of [av('ventet'), v7()]) expect(await errorOf(reverser(folk.haldenController, id))).toEqual({ code: 'NOT_FOUND', details: {} });
    for (const id of [kdd, v7()]) {
      expect(await errorOf(bok(folk.halden, id))).toEqual({ code: 'NOT_FOUND', details: {} });
      expect(await errorOf(gjoer.foer(folk.halden, { tilskuddId: id, type: 'ventet', aar, beloep: '1' }))).toEqual({ code: 'NOT_FOUND', details: {} });
    }
    expect((await bok(folk.leser)).every((p) => p.handlinger.length === 0)).toBe(true);
  });
});

describe('hovedboka mot kommunens egen innlogging', () => {
  const raa = (sql: string, parametere: unknown[] = []) => errorOf(room.sql(folk.leder, sql, parametere));
  const insert = (felt: Record<string, unknown>) => {
    const alt = { id: v7(), noekkel: v7(), type: 'ventet', tilskudd_id: kdd, fra_konto: 'ventet', fra_aar: aar, til_konto: 'ufordelt', til_aar: aar, beloep_oere: 1, ...felt };
    return raa(`INSERT INTO kommune.postering (${Object.keys(alt).join(', ')}) VALUES (${Object.keys(alt).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(alt));
  };

  it('kan ikke endres, slettes eller tømmes', async () => {
    const before = await room.everything(folk.leder);
    for (const sql of ['UPDATE kommune.postering SET beloep_oere = 1', `UPDATE kommune.postering SET tekst = 'x'`, 'DELETE FROM kommune.postering', 'TRUNCATE kommune.postering',
      'DELETE FROM kommune.saldo', 'UPDATE kommune.saldo SET aar = 2000', 'DELETE FROM kommune.forbruk', 'UPDATE kommune.forbruk SET beloep_oere = 1', 'DELETE FROM kommune.forbruk_post',
      'UPDATE kommune.forbruk_post SET beloep_oere = 1', 'DELETE FROM kommune.tilskudd', 'DELETE FROM kommune.overfoering', 'ALTER TABLE kommune.postering DISABLE TRIGGER ALL',
      'DROP TRIGGER foer_saldo ON kommune.postering', 'CREATE TEMP TABLE t (x int)']) expect([sql, (await raa(sql)).code]).toEqual([sql, 'FORBIDDEN']);
    expect((await raa('UPDATE kommune.saldo SET beloep_oere = 0')).code).toBe('HOVEDBOK');
    expect((await raa(`INSERT INTO kommune.saldo (tilskudd_id, aar, konto, beloep_oere) VALUES ($1, 2099, 'ufordelt', 1000)`, [kdd])).code).toBe('HOVEDBOK');
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('godtar bare det som går opp', async () => {
    const [ventet] = await bok(folk.leder);
    const fremmed = await gjoer.tilskudd(folk.halden);
    const mot = { type: 'reversering', reverserer_id: ventet!.id, fra_konto: 'ufordelt', til_konto: 'ventet', beloep_oere: 1000 };
    const before = await room.everything(folk.leder);
    const koder: Record<string, string> = {
      'fra = til': (await insert({ fra_konto: 'ufordelt' })).code, 'null': (await insert({ beloep_oere: 0 })).code, 'under null': (await insert({ beloep_oere: -5 })).code,
      'over taket': (await insert({ beloep_oere: '100000000000001' })).code, 'annen kommunes tilskudd': (await insert({ tilskudd_id: fremmed })).code, 'annen kommune': (await insert({ kommune_id: room.database.kommuner['3101'] })).code,
      'to år': (await insert({ til_aar: aar + 1 })).code, 'fordelt uten linje': (await insert({ type: 'fordeling', fra_konto: 'ufordelt', til_konto: 'fordelt' })).code,
      'linje uten konto': (await insert({ til_linje_id: a.id })).code, 'uten dekning': (await insert({ type: 'nedsettelse', fra_konto: 'ufordelt', til_konto: 'ventet', beloep_oere: 301 })).code,
      'reversering av ingenting': (await insert({ ...mot, reverserer_id: null })).code, 'annet beløp': (await insert({ ...mot, beloep_oere: 999 })).code,
      'annen konto': (await insert({ ...mot, til_konto: 'tilsagn' })).code, 'samme vei': (await insert({ ...mot, fra_konto: 'ventet', til_konto: 'ufordelt' })).code,
      'annet tilskudd': (await insert({ ...mot, tilskudd_id: await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '5000' }) })).code, 'vanlig type med reversering': (await insert({ reverserer_id: ventet!.id })).code,
    };
    expect(koder).toEqual({
      'fra = til': 'BAD_INPUT', 'null': 'BAD_INPUT', 'under null': 'BAD_INPUT', 'over taket': 'BAD_INPUT', 'annen kommunes tilskudd': 'BAD_INPUT', 'annen kommune': 'FORBIDDEN', 'to år': 'BAD_INPUT',
      'fordelt uten linje': 'BAD_INPUT', 'linje uten konto': 'BAD_INPUT', 'uten dekning': 'SALDO', 'reversering av ingenting': 'BAD_INPUT', 'annet beløp': 'HOVEDBOK', 'annen konto': 'HOVEDBOK',
      'samme vei': 'HOVEDBOK', 'annet tilskudd': 'HOVEDBOK', 'vanlig type med reversering': 'BAD_INPUT',
    });
    const after = await room.everything(folk.leder) as { alt: { postering: unknown[] } };
    expect(after.alt.postering.length).toBe((before as typeof after).alt.postering.length + 1);
  });
});
