import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { type Acts, actsIn, type Grunnlag, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, fieldsOf, type OekonomiRoom, type Person } from '../testing/oekonomi-room.ts';
import { ForbrukService } from './forbruk.service.ts';

let room: OekonomiRoom;
let folk: People;
let her: Grunnlag;
let gjoer: Acts;
let kdd: string;
let ekstern: string;
let linje: { id: string; poster: string[] };
let olas: { id: string; poster: string[] };
let aar = 2030;
beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  gjoer = actsIn(room);
}, 60_000);
afterAll(() => room.close(), 30_000);
beforeEach(async () => {
  aar += 1;
  kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
  ekstern = await gjoer.tilskudd(folk.leder, { aar, kolonne: 'ekstern', ventetBeloep: '1000' });
  linje = await gjoer.linje(folk.leder, 'Karis linje', [[kdd, '400'], [ekstern, '200']], { aar, tiltakId: her.karis });
  olas = await gjoer.linje(folk.leder, 'Olas linje', [[kdd, '300']], { aar, tiltakId: her.olas });
});

const attester = (who: Person, id: string, versjon = 1) => room.as(who, () => room.get(ForbrukService).attester({ id, versjon }));
const reverser = (who: Person, id: string, versjon = 1) => room.as(who, () => room.get(ForbrukService).reverser({ id, versjon, begrunnelse: 'Feil linje' }));
const poster = (...ider: string[]) => ider.map((finansieringspostId) => ({ finansieringspostId }));
const rom = async () => (await gjoer.year(folk.leder, aar)).linjer.map((l) => [l.brukt.fra, l.brukt.til].map(Number));
const brukt = async (tilskudd: string) => (await gjoer.saldo(folk.leder, tilskudd))[`${aar} brukt`] ?? '0';

describe('et beløp', () => {
  it('er nøyaktig på postene sine, og føres i hovedboka', async () => {
    const bruk = await gjoer.bruk(folk.kari, { aar, navn: 'Faktura', tiltakId: her.karis, beloep: '150', dato: '2025-hoest', poster: [{ finansieringspostId: linje.poster[0]!, beloep: '100' }, { finansieringspostId: linje.poster[1]!.toUpperCase(), beloep: '50' }] });
    expect(bruk).toMatchObject({ beloep: '150', ord: null, foertAv: 'Kari Prosjekt', attestertTid: null, tiltak: { id: her.karis }, handlinger: ['reverserForbruk'], versjon: 1 });
    expect(bruk.poster.map((p) => [p.linjenavn, p.beloep])).toEqual(expect.arrayContaining([['Karis linje', '100'], ['Karis linje', '50']]));
    expect([await brukt(kdd), await brukt(ekstern)]).toEqual(['100', '50']);
    const side = await gjoer.year(folk.leder, aar);
    expect(side).toMatchObject({ linjer: [{ brukt: { fra: '150', til: '150' }, igjen: { fra: '450', til: '450' } }, { brukt: { fra: '0', til: '300' } }], bruktKdd: { fra: '100', til: '400' }, bruktEksternt: { fra: '50', til: '50' }, ubeskrevet: 1 });
    expect((await room.lastLog(folk.kari)).rader.map((r) => r.tabell)).toEqual(['forbruk', 'forbruk', 'postering', 'postering']);
  });

  it('uten kjent fordeling er nøyaktig på linja som har alle postene, og et rom på hver kolonne', async () => {
    await gjoer.bruk(folk.leder, { aar, navn: 'Faktura', beloep: '150', poster: poster(...linje.poster) });
    expect([await brukt(kdd), await brukt(ekstern)]).toEqual(['0', '0']);
    const side = await gjoer.year(folk.leder, aar);
    expect(side.linjer[0]!.brukt).toEqual({ fra: '150', til: '150' });
    expect([side.bruktKdd, side.bruktEksternt]).toEqual([{ fra: '0', til: '450' }, { fra: '0', til: '150' }]);
    await gjoer.bruk(folk.leder, { aar, navn: 'To linjer', beloep: '80', poster: poster(linje.poster[0]!, olas.poster[0]!) });
    expect(await rom()).toEqual([[150, 230], [0, 80]]);
  });

  it('på én post gjelder hele posten, og kan være mer enn den har', async () => {
    await gjoer.bruk(folk.leder, { aar, navn: 'For mye', beloep: '500', poster: poster(olas.poster[0]!) });
    expect((await gjoer.year(folk.leder, aar)).linjer[1]).toMatchObject({ brukt: { fra: '500', til: '500' }, igjen: { fra: '-200', til: '-200' } });
    expect(await brukt(kdd)).toBe('500');
  });

  it.each([
    ['en fordeling som ikke går opp', () => ({ beloep: '100', poster: [{ finansieringspostId: linje.poster[0]!, beloep: '99' }] }), [{ path: 'beloep', code: 'SUM_MISMATCH' }]],
    ['verken beløp eller ord', () => ({}), [{ path: 'beloep', code: 'REQUIRED' }]],
    ['en post som ikke finnes', () => ({ beloep: '1', poster: poster(linje.poster[0]!, v7()) }), [{ path: 'poster.1.finansieringspostId', code: 'NOT_FOUND' }]],
    ['en post i et annet år', () => ({ aar: aar + 10, beloep: '1', poster: poster(linje.poster[0]!) }), [{ path: 'poster.0.finansieringspostId', code: 'NOT_ALLOWED' }]],
  ])('føres ikke med %s', async (_hva, input, feil) => {
    const before = await room.everything(folk.leder);
    expect(await fieldsOf(gjoer.bruk(folk.leder, { aar, navn: 'X', ...input() }))).toEqual(feil);
    expect(await room.everything(folk.leder)).toEqual(before);
  });
});

describe('et ord', () => {
  it.each([['alt_brukt', 600, 600], ['ingenting_brukt', 0, 0], ['i_hovedsak_brukt', 0, 600], ['mesteparten_brukt', 0, 600], ['delvis_brukt', 0, 600], ['ubrukte_midler_andel_ukjent', 0, 600]] as const)('%s gir rommet fra %s til %s', async (ord, fra, til) => {
    await gjoer.bruk(folk.leder, { aar, navn: 'Ord', ord, poster: poster(...linje.poster) });
    expect((await rom())[0]).toEqual([fra, til]);
    expect((await gjoer.year(folk.leder, aar)).linjer[0]!.forbruksord).toBe(ord);
    expect(await brukt(kdd)).toBe('0');
  });

  it('gjelder resten ved siden av beløp, det siste ordet vinner, og det som ikke står på noen linje, teller ikke', async () => {
    await gjoer.bruk(folk.leder, { aar, navn: 'Delvis', ord: 'delvis_brukt', poster: poster(olas.poster[0]!) });
    await gjoer.bruk(folk.leder, { aar, navn: 'Beløp', beloep: '100', poster: poster(olas.poster[0]!) });
    expect((await rom())[1]).toEqual([100, 300]);
    await gjoer.bruk(folk.leder, { aar, navn: 'Ikke mer', ord: 'ingenting_brukt', poster: poster(olas.poster[0]!) });
    expect((await rom())[1]).toEqual([100, 100]);
    const alt = await gjoer.bruk(folk.leder, { aar, navn: 'Alt', ord: 'alt_brukt', poster: poster(olas.poster[0]!) });
    expect((await rom())[1]).toEqual([300, 300]);
    await reverser(folk.leder, alt.id);
    expect((await rom())[1]).toEqual([100, 100]);
    await gjoer.bruk(folk.leder, { aar, navn: 'Uten linje', beloep: '999' });
    expect(await rom()).toEqual([[0, 600], [100, 100]]);
  });

  it('om bare den ene posten sier ikke noe om den andre', async () => {
    await gjoer.bruk(folk.leder, { aar, navn: 'Alt av kdd', ord: 'alt_brukt', poster: poster(linje.poster[0]!) });
    expect((await rom())[0]).toEqual([400, 600]);
    expect(await gjoer.year(folk.leder, aar)).toMatchObject({ bruktKdd: { fra: '400', til: '700' }, bruktEksternt: { fra: '0', til: '200' } });
  });
});

describe('attestering og reversering', () => {
  it('bare controller går tilbake på det som er attestert, og pengene føres tilbake', async () => {
    const before = [await gjoer.saldo(folk.leder, kdd), await gjoer.saldo(folk.leder, ekstern)];
    const bruk = await gjoer.bruk(folk.kari, { aar, navn: 'Faktura', tiltakId: her.karis, beloep: '100', poster: poster(linje.poster[0]!) });
    const [attestert] = (await attester(folk.controller, bruk.id)).forbruk;
    expect(attestert).toMatchObject({ attestertAv: 'Kåre Controller', versjon: 2, handlinger: ['reverserForbruk'] });
    expect((await gjoer.year(folk.leder, aar)).forbruk[0]!.handlinger).toEqual([]);
    for (const who of [folk.leder, folk.kari]) expect((await errorOf(reverser(who, bruk.id, 2))).code).toBe('FORBIDDEN');
    expect(await fieldsOf(attester(folk.controller, bruk.id, 2))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
    const [reversert] = (await reverser(folk.controller, bruk.id, 2)).forbruk;
    expect(reversert).toMatchObject({ reversertFordi: 'Feil linje', handlinger: [], versjon: 3 });
    expect([await gjoer.saldo(folk.leder, kdd), await gjoer.saldo(folk.leder, ekstern)]).toEqual(before);
    expect(await rom()).toEqual([[0, 600], [0, 300]]);
    expect(await fieldsOf(reverser(folk.controller, bruk.id, 3))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
    expect(await fieldsOf(attester(folk.controller, bruk.id, 3))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
  });

  it('gir én CONFLICT når to lagrer samtidig', async () => {
    const bruk = await gjoer.bruk(folk.leder, { aar, navn: 'Faktura', beloep: '100', poster: poster(linje.poster[0]!) });
    const svar = await Promise.allSettled([attester(folk.controller, bruk.id), reverser(folk.leder, bruk.id)]);
    expect(svar.filter((s) => s.status === 'rejected').map((s) => (s.reason as { code: string }).code)).toEqual(['CONFLICT']);
  });

  it('virker i et vedtatt år, der linjene selv står', async () => {
    await gjoer.laas(folk.leder, aar);
    const bruk = await gjoer.bruk(folk.kari, { aar, navn: 'Faktura', tiltakId: her.karis, beloep: '100', poster: poster(linje.poster[0]!) });
    expect(await gjoer.saldo(folk.leder, kdd)).toMatchObject({ [`${aar} fordelt`]: '600', [`${aar} brukt`]: '100' });
    await reverser(folk.kari, bruk.id);
    expect(await gjoer.saldo(folk.leder, kdd)).toMatchObject({ [`${aar} fordelt`]: '700' });
  });
});

describe('den som er ansvarlig for et tiltak', () => {
  it('fører bare på det, og bare av pengene til det', async () => {
    const before = await room.everything(folk.leder);
    const forbudt = async (who: Person, input: { tiltakId?: string; poster?: ReturnType<typeof poster> }) => expect((await errorOf(gjoer.bruk(who, { aar, navn: 'X', beloep: '1', ...input }))).code).toBe('FORBIDDEN');
    await forbudt(folk.kari, { tiltakId: her.olas });
    await forbudt(folk.kari, {});
    await forbudt(folk.kari, { tiltakId: her.karis, poster: poster(olas.poster[0]!) });
    await forbudt(folk.leser, { tiltakId: her.karis });
    await forbudt(folk.styringsgruppe, { tiltakId: her.karis });
    for (const tiltakId of [her.utkast, v7()]) expect(await errorOf(gjoer.bruk(folk.ola, { aar, navn: 'X', beloep: '1', tiltakId }))).toEqual({ code: 'NOT_FOUND', details: {} });
    expect(await room.everything(folk.leder)).toEqual(before);
    const bruk = await gjoer.bruk(folk.kari, { aar, navn: 'Mitt', beloep: '1', tiltakId: her.karis });
    expect((await errorOf(reverser(folk.ola, bruk.id))).code).toBe('FORBIDDEN');
    expect((await gjoer.year(folk.ola, aar)).linjer.map((l) => l.handlinger)).toEqual([[], ['foerForbruk', 'oenskOverfoering']]);
  });
});
