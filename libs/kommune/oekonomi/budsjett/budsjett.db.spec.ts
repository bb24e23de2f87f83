import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { type Acts, actsIn, type Grunnlag, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, fieldsOf, type OekonomiRoom } from '../testing/oekonomi-room.ts';
import { BudsjettlinjeService } from './budsjettlinje.service.ts';
import type { UpdateBudsjettlinjeInput } from './budsjettlinje.input.ts';
import { copyBudsjett } from './kopi.query.ts';
import { lockBudsjett, unlockBudsjett } from './laas.query.ts';

let room: OekonomiRoom;
let folk: People;
let her: Grunnlag;
let der: Grunnlag;
let gjoer: Acts;
beforeAll(async () => {
  ({ room, folk, her, der } = await openWithPeople());
  gjoer = actsIn(room);
}, 60_000);
afterAll(() => room.close(), 30_000);

const update = (input: UpdateBudsjettlinjeInput) => room.as(folk.leder, () => room.get(BudsjettlinjeService).update(input));
const remove = (id: string, versjon: number) => room.as(folk.leder, () => room.get(BudsjettlinjeService).remove({ id, versjon }));
let aar = 2030;
beforeEach(() => { aar += 1; });

describe('et utkast til budsjett', () => {
  it('får linjer med nummer, og svaret er hele året', async () => {
    const kdd = await gjoer.tilskudd(folk.leder);
    const ekstern = await gjoer.tilskudd(folk.leder, { navn: 'Jobbsjansen', kolonne: 'ekstern' });
    await gjoer.linje(folk.leder, 'A', [[kdd, '100'], [ekstern, '50']], { aar, tiltakId: her.karis });
    await gjoer.linje(folk.controller, 'B', [], { aar });
    const side = await gjoer.year(folk.leder, aar);
    expect(side).toMatchObject({
      aar, laast: false, alleAar: expect.arrayContaining([aar]), totalt: { kdd: '100', eksternt: '50', sum: '150', antallLinjer: 2 },
      linjer: [
        { nr: 1, navn: 'A', tiltak: { id: her.karis, navn: 'Karis tiltak' }, innsatsomraade: { id: her.oppvekst }, kdd: '100', eksternt: '50', justering: '0', brukt: { fra: '0', til: '150' }, igjen: { fra: '0', til: '150' } },
        { nr: 2, navn: 'B', tiltak: null, innsatsomraade: null, kdd: null, eksternt: null, poster: [], brukt: { fra: '0', til: '0' } },
      ],
    });
    expect((await room.lastLog(folk.leder)).handling).toBe('BUDSJETTLINJE_OPPRETTET');
  });

  it('endres i det som er sendt; postene byttes samlet, og linjas versjon følger dem', async () => {
    const [kdd, ekstern] = [await gjoer.tilskudd(folk.leder), await gjoer.tilskudd(folk.leder, { kolonne: 'ekstern' })];
    const linje = await gjoer.linje(folk.leder, 'Gammel', [[kdd, '100']], { aar });
    const [post] = linje.poster;
    const side = await update({ id: linje.id, versjon: 1, poster: [{ tilskuddId: kdd.toUpperCase(), beloep: '70' }, { tilskuddId: ekstern, beloep: '0' }] });
    expect(side.linjer[0]).toMatchObject({ navn: 'Gammel', versjon: 2, kdd: '70', eksternt: '0' });
    expect(side.linjer[0]!.poster.map((p) => [p.tilskudd.id, p.beloep])).toEqual([[kdd, '70'], [ekstern, '0']]);
    expect(side.linjer[0]!.poster[0]).toMatchObject({ id: post, versjon: 2 });
    expect((await update({ id: linje.id, versjon: 2, navn: 'Ny' })).linjer[0]).toMatchObject({ navn: 'Ny', versjon: 3, kdd: '70' });
    expect((await update({ id: linje.id, versjon: 3, navn: 'Ny', poster: [{ tilskuddId: kdd, beloep: '70' }, { tilskuddId: ekstern, beloep: '0' }] })).linjer[0]!.versjon).toBe(3);
    expect((await update({ id: linje.id, versjon: 3, poster: null })).linjer[0]).toMatchObject({ poster: [], kdd: null, versjon: 4 });
  });

  it('gir én CONFLICT når to lagrer samtidig, også når bare postene endres', async () => {
    const kdd = await gjoer.tilskudd(folk.leder);
    const linje = await gjoer.linje(folk.leder, 'A', [[kdd, '100']], { aar });
    for (const input of [{ navn: 'Min' }, { poster: [{ tilskuddId: kdd, beloep: '90' }] }]) {
      const { versjon } = (await gjoer.year(folk.leder, aar)).linjer[0]!;
      const svar = await Promise.allSettled([1, 2].map((n) => update({ id: linje.id, versjon, ...input, ...('navn' in input ? { navn: `Min ${n}` } : { poster: [{ tilskuddId: kdd, beloep: String(90 + n) }] }) })));
      const feil = svar.filter((s) => s.status === 'rejected').map((s) => (s.reason as { code: string }).code);
      expect(feil).toEqual(['CONFLICT']);
    }
  });

  it('fjerner en linje ingen har ført noe på, og ingen andre', async () => {
    const kdd = await gjoer.tilskudd(folk.leder);
    const linje = await gjoer.linje(folk.leder, 'Bort', [[kdd, '100']], { aar });
    expect((await errorOf(remove(linje.id, 2))).code).toBe('CONFLICT');
    const brukt = await gjoer.linje(folk.leder, 'Brukt', [[kdd, '100']], { aar });
    await gjoer.bruk(folk.leder, { aar, navn: 'Faktura', ord: 'delvis_brukt', poster: [{ finansieringspostId: brukt.poster[0]! }] });
    expect((await remove(linje.id, 1)).linjer.map((l) => l.navn)).toEqual(['Brukt']);
    expect(await fieldsOf(remove(brukt.id, 1))).toEqual([{ path: 'poster', code: 'NOT_ALLOWED' }]);
    expect(await fieldsOf(update({ id: brukt.id, versjon: 1, poster: [] }))).toEqual([{ path: 'poster', code: 'NOT_ALLOWED' }]);
    await gjoer.bruk(folk.leder, { aar, navn: 'Beløp', beloep: '10', poster: [{ finansieringspostId: brukt.poster[0]! }] });
    expect(await fieldsOf(remove(brukt.id, 1))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
  });

  it('sier hvilket felt som viser til noe som ikke finnes, står to ganger eller er lagt bort', async () => {
    const kdd = await gjoer.tilskudd(folk.leder);
    const fremmed = await gjoer.tilskudd(folk.halden);
    const linje = (poster: [string, string][], mer = {}) => gjoer.linje(folk.leder, 'X', poster, { aar, ...mer });
    expect(await fieldsOf(linje([[kdd, '1'], [v7(), '1']]))).toEqual([{ path: 'poster.1.tilskuddId', code: 'NOT_FOUND' }]);
    expect(await fieldsOf(linje([[fremmed, '1']]))).toEqual([{ path: 'poster.0.tilskuddId', code: 'NOT_FOUND' }]);
    expect(await fieldsOf(linje([[kdd, '1'], [kdd, '2']]))).toEqual([{ path: 'poster.1.tilskuddId', code: 'NOT_ALLOWED' }]);
    expect(await fieldsOf(linje([], { tiltakId: der.karis, innsatsomraadeId: der.arbeid }))).toEqual([{ path: 'tiltakId', code: 'NOT_FOUND' }, { path: 'innsatsomraadeId', code: 'NOT_FOUND' }]);
    expect(await fieldsOf(gjoer.linje(folk.controller, 'X', [], { aar, tiltakId: her.utkast }))).toEqual([{ path: 'tiltakId', code: 'NOT_FOUND' }]);
    await room.sql(folk.leder, 'UPDATE kommune.tilskudd SET arkivert = true WHERE id = $1', [kdd]);
    expect(await fieldsOf(linje([[kdd, '1']]))).toEqual([{ path: 'poster.0.tilskuddId', code: 'NOT_ALLOWED' }]);
  });
});

describe('et vedtatt budsjett', () => {
  it('fordeler pengene, står, og kan låses igjen uten at noe skjer', async () => {
    const kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
    const linje = await gjoer.linje(folk.leder, 'A', [[kdd, '300']], { aar });
    await gjoer.linje(folk.leder, 'B', [[kdd, '500']], { aar });
    await gjoer.laas(folk.leder, aar);
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual({ [`${aar} fordelt`]: '800', [`${aar} ufordelt`]: '200', [`${aar} ventet`]: '-1000' });
    expect((await room.lastLog(folk.leder)).rader.map((r) => r.tabell).sort()).toEqual(['budsjettaar', 'postering', 'postering']);
    const before = await room.everything(folk.leder);
    await gjoer.laas(folk.leder, aar);
    for (const act of [
      update({ id: linje.id, versjon: 1, navn: 'X' }), remove(linje.id, 1), gjoer.linje(folk.leder, 'C', [], { aar }),
      room.unit(folk.leder, (tx) => copyBudsjett(tx, 2025, aar, [her.karis])),
      room.sql(folk.leder, `UPDATE kommune.finansieringspost SET beloep_oere = 1 WHERE budsjettlinje_id = $1`, [linje.id]),
      room.sql(folk.leder, `DELETE FROM kommune.finansieringspost WHERE budsjettlinje_id = $1`, [linje.id]),
      room.sql(folk.leder, `INSERT INTO kommune.finansieringspost (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere) SELECT $1, 'x', $2, id, 1 FROM kommune.tilskudd WHERE id <> $3 LIMIT 1`, [v7(), linje.id, kdd]),
      room.sql(folk.leder, `UPDATE kommune.budsjettlinje SET navn = 'x' WHERE id = $1`, [linje.id]),
    ]) expect((await errorOf(act)).code).toBe('BUDSJETT_VEDTATT');
    expect(await room.everything(folk.leder)).toEqual(before);
    expect((await gjoer.year(folk.leder, aar)).linjer[0]!.handlinger).toEqual(['foerForbruk', 'oenskOverfoering']);
  });

  it('fordeler aldri mer enn tilskuddet har', async () => {
    const kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
    await gjoer.linje(folk.leder, 'A', [[kdd, '1001']], { aar });
    const before = await room.everything(folk.leder);
    expect((await errorOf(gjoer.laas(folk.leder, aar))).details.saldo).toEqual({ tilskuddId: kdd, tilskudd: 'Programmidler', aar, konto: 'ufordelt', linje: 'A', staar: '1000', trengs: '1001' });
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('kan åpnes for en ny utgave: det som er flyttet, er med i utkastet, og bare endringen føres neste gang', async () => {
    const kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
    const [a, b] = [await gjoer.linje(folk.leder, 'A', [[kdd, '600']], { aar }), await gjoer.linje(folk.leder, 'B', [[kdd, '300']], { aar })];
    const c = await gjoer.linje(folk.leder, 'C', [], { aar });
    await gjoer.laas(folk.leder, aar);
    await gjoer.foer(folk.controller, { tilskuddId: kdd, type: 'omdisponering', aar, beloep: '150', fraLinjeId: a.id, tilLinjeId: c.id });
    await gjoer.bruk(folk.leder, { aar, navn: 'Faktura', beloep: '200', poster: [{ finansieringspostId: a.poster[0]! }] });
    expect((await gjoer.year(folk.leder, aar)).linjer.map((l) => [l.kdd, l.justering, l.igjen.fra])).toEqual([['600', '-150', '250'], ['300', '0', '0'], ['0', '150', '0']]);
    await room.unit(folk.leder, (tx) => unlockBudsjett(tx, aar));
    const utkast = await gjoer.year(folk.leder, aar);
    expect(utkast.linjer.map((l) => [l.kdd, l.justering])).toEqual([['450', '0'], ['300', '0'], ['150', '0']]);
    const before = await gjoer.saldo(folk.leder, kdd);
    await gjoer.laas(folk.leder, aar);
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual(before);
    await room.unit(folk.leder, (tx) => unlockBudsjett(tx, aar));
    await update({ id: a.id, versjon: utkast.linjer[0]!.versjon, poster: [{ tilskuddId: kdd, beloep: '550' }] });
    await update({ id: b.id, versjon: utkast.linjer[1]!.versjon, poster: [] });
    await gjoer.laas(folk.leder, aar);
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual({ [`${aar} brukt`]: '200', [`${aar} fordelt`]: '500', [`${aar} ufordelt`]: '300', [`${aar} ventet`]: '-1000' });
  });

  it('slipper ikke til en linje mens det vedtas', async () => {
    const kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
    const linje = await gjoer.linje(folk.leder, 'A', [[kdd, '100']], { aar });
    const svar = await Promise.allSettled([
      room.unit(folk.leder, async (tx) => { await lockBudsjett(tx, aar, null); await tx.query('SELECT pg_sleep(0.3)'); }),
      new Promise((resolve) => { setTimeout(resolve, 100); }).then(() => update({ id: linje.id, versjon: 1, poster: [{ tilskuddId: kdd, beloep: '999' }] })),
    ]);
    expect(svar.map((s) => (s.status === 'rejected' ? (s.reason as { code: string }).code : 'ok'))).toEqual(['ok', 'BUDSJETT_VEDTATT']);
    expect((await gjoer.year(folk.leder, aar)).linjer[0]!.kdd).toBe('100');
  });

  it('holder også den som skriver utenom tjenesten: hun venter på vedtaket, eller vedtaket på henne', async () => {
    const kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
    const linje = await gjoer.linje(folk.leder, 'A', [[kdd, '100']], { aar });
    const raa = (oere: number, soevn: number) => room.unit(folk.controller, async (tx) => {
      await tx.query('UPDATE kommune.finansieringspost SET beloep_oere = $2 WHERE budsjettlinje_id = $1', [linje.id, oere]);
      await tx.query('SELECT pg_sleep($1)', [soevn]);
    });
    const vedta = (soevn: number) => room.unit(folk.leder, async (tx) => { await lockBudsjett(tx, aar, null); await tx.query('SELECT pg_sleep($1)', [soevn]); });
    const etter = (ms: number, work: () => Promise<unknown>) => new Promise((resolve) => { setTimeout(resolve, ms); }).then(work);
    const begge = async (...work: Promise<unknown>[]) => (await Promise.allSettled(work)).map((s) => (s.status === 'rejected' ? (s.reason as { code: string }).code : 'ok'));
    const staar = async () => [(await gjoer.year(folk.leder, aar)).linjer[0]!.kdd, (await gjoer.saldo(folk.leder, kdd))[`${aar} fordelt`]];

    expect(await begge(raa(70, 0.4), etter(100, () => vedta(0)))).toEqual(['ok', 'ok']);
    expect(await staar()).toEqual(['70', '70']);
    await room.unit(folk.leder, (tx) => unlockBudsjett(tx, aar));
    expect(await begge(vedta(0.4), etter(100, () => raa(999, 0)))).toEqual(['ok', 'BUDSJETT_VEDTATT']);
    expect(await staar()).toEqual(['70', '70']);
  });
});

describe('neste års budsjett', () => {
  it('begynner med linjene til tiltakene som føres videre; pengene følger bare tilskudd som kan bære dem', async () => {
    const gammelt = await gjoer.tilskudd(folk.leder, { tilskuddsaar: String(aar), aar });
    const skoleaar = await gjoer.tilskudd(folk.leder, { navn: 'Pedagogtetthet', kolonne: 'ekstern', tilskuddsaar: `${aar}/${aar + 1}`, aar });
    const a = await gjoer.linje(folk.leder, 'A', [[gammelt, '100'], [skoleaar, '50']], { aar, tiltakId: her.karis, ikkeOrdinaerDrift: true });
    await gjoer.linje(folk.leder, 'Olas', [[gammelt, '10']], { aar, tiltakId: her.olas });
    const copy = () => room.unit(folk.leder, (tx) => copyBudsjett(tx, aar, aar + 1, [her.karis]));
    expect([await copy(), await copy()]).toEqual([1, 0]);
    const side = await gjoer.year(folk.leder, aar + 1);
    expect(side.linjer).toMatchObject([{ nr: 1, navn: 'A', viderefoerer: a.id, ikkeOrdinaerDrift: true, kdd: null, eksternt: '50', tiltak: { id: her.karis }, oppdiktet: false, kilde: null }]);
    aar += 1;
  });
});
