import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Vedtaksutfall } from '#libs/contracts';
import { HovedbokQuery } from '../hovedbok/hovedbok.query.ts';
import { HovedbokService } from '../hovedbok/hovedbok.service.ts';
import { type Acts, actsIn, type Grunnlag, ja, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, fieldsOf, type OekonomiRoom, type Person } from '../testing/oekonomi-room.ts';
import type { OenskOverfoeringInput, VedtaOverfoeringInput } from './overfoering.input.ts';
import { OverfoeringService } from './overfoering.service.ts';
import { OverfoeringsvedtakService } from './overfoeringsvedtak.service.ts';

let room: OekonomiRoom;
let folk: People;
let her: Grunnlag;
let gjoer: Acts;
let kdd: string;
let linje: { id: string; poster: string[] };
let aar = 2030;
beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  gjoer = actsIn(room);
}, 60_000);
afterAll(() => room.close(), 30_000);
beforeEach(async () => {
  aar += 2;
  kdd = await gjoer.tilskudd(folk.leder, { aar, ventetBeloep: '1000' });
  linje = await gjoer.linje(folk.leder, 'Sosionom', [[kdd, '400']], { aar, tiltakId: her.karis, ikkeOrdinaerDrift: true });
  await gjoer.laas(folk.leder, aar);
});

const oensk = async (who: Person, input: Partial<OenskOverfoeringInput> = {}) => (await room.as(who, () => room.get(OverfoeringService).oensk({ fraAar: aar, navn: 'Sosionom', tiltakId: her.karis, aarsakskode: 'ansettelse', ...input }))).overfoeringer.at(-1)!;
const bekreft = async (who: Person, id: string, versjon: number, beloep: string, finansieringspostId?: string | null) => (await room.as(who, () => room.get(OverfoeringService).bekreft({ id, versjon, beloep, finansieringspostId }))).overfoeringer.at(-1)!;
const trekk = async (who: Person, id: string, versjon: number) => (await room.as(who, () => room.get(OverfoeringService).trekk({ id, versjon }))).overfoeringer.at(-1)!;
const vedta = async (input: VedtaOverfoeringInput) => (await room.as(folk.leder, () => room.get(OverfoeringsvedtakService).vedta(input))).overfoeringer.at(-1)!;
const bekreftet = async (beloep: string) => bekreft(folk.controller, (await oensk(folk.kari, { finansieringspostId: linje.poster[0]! })).id, 1, beloep);

describe('en overføring', () => {
  it('ønskes uten beløp, bekreftes med, og et ja gir en ny linje med pengene neste år', async () => {
    await gjoer.bruk(folk.kari, { aar, navn: 'Lønn', tiltakId: her.karis, beloep: '150', poster: [{ finansieringspostId: linje.poster[0]! }] });
    const oensket = await oensk(folk.kari, { finansieringspostId: linje.poster[0]! });
    expect(oensket).toMatchObject({ status: 'oensket', beloep: null, budsjettlinje: { id: linje.id, navn: 'Sosionom' }, aarsakskode: 'ansettelse', handlinger: ['trekkOverfoering'] });
    expect((await gjoer.year(folk.leder, aar)).linjer[0]).toMatchObject({ oensketOverfoert: null, overfoeringsstatus: 'oensket' });
    expect(await fieldsOf(bekreft(folk.controller, oensket.id, 1, '251'))).toEqual([{ path: 'beloep', code: 'TOO_LARGE' }]);
    expect(await bekreft(folk.controller, oensket.id, 1, '250')).toMatchObject({ status: 'bekreftet', beloep: '250', versjon: 2, handlinger: ['trekkOverfoering'] });
    const vedtatt = await vedta({ id: oensket.id, versjon: 2, vedtak: ja });
    expect(vedtatt).toMatchObject({ status: 'vedtatt', vedtak: { organ: 'Styringsgruppa', saksnummer: '26/17', dato: '2026-02-01', versjon: 1 }, tilLinje: { navn: 'Sosionom' }, handlinger: [] });
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual({ [`${aar} brukt`]: '150', [`${aar} ufordelt`]: '600', [`${aar} ventet`]: '-1000', [`${aar + 1} fordelt`]: '250' });
    expect((await gjoer.year(folk.leder, aar)).linjer[0]).toMatchObject({ kdd: '400', justering: '-250', brukt: { fra: '150', til: '150' }, igjen: { fra: '0', til: '0' }, oensketOverfoert: '250', overfoeringsstatus: 'vedtatt' });
    const neste = await gjoer.year(folk.leder, aar + 1);
    expect(neste.linjer).toMatchObject([{ id: vedtatt.tilLinje!.id, viderefoerer: linje.id, kdd: '250', justering: '0', tiltak: { id: her.karis }, ikkeOrdinaerDrift: true, igjen: { til: '250' } }]);
    const foer = await gjoer.saldo(folk.leder, kdd);
    await gjoer.laas(folk.leder, aar + 1);
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual(foer);
  });

  it('går også til et budsjett som er vedtatt: linja får plass til pengene, og vedtaket står', async () => {
    await gjoer.linje(folk.leder, 'Noe annet', [], { aar: aar + 1 });
    await gjoer.laas(folk.leder, aar + 1);
    const o = await bekreftet('250');
    const { tilLinje } = await vedta({ id: o.id, versjon: o.versjon, vedtak: ja });
    const [, ny] = (await gjoer.year(folk.leder, aar + 1)).linjer;
    expect(ny).toMatchObject({ id: tilLinje!.id, kdd: '0', justering: '250', igjen: { fra: '0', til: '250' } });
    await gjoer.bruk(folk.kari, { aar: aar + 1, navn: 'Lønn', tiltakId: her.karis, beloep: '250', poster: [{ finansieringspostId: ny!.poster[0]!.id }] });
    expect((await gjoer.year(folk.leder, aar + 1)).linjer[1]).toMatchObject({ brukt: { fra: '250', til: '250' }, igjen: { fra: '0', til: '0' } });
  });

  it('går til den linja som er valgt, og bare i riktig år', async () => {
    const valgt = await gjoer.linje(folk.leder, 'Valgt', [[kdd, '50']], { aar: aar + 1 });
    const o = await bekreftet('100');
    expect(await fieldsOf(vedta({ id: o.id, versjon: 2, vedtak: ja, tilLinjeId: linje.id }))).toEqual([{ path: 'tilLinjeId', code: 'NOT_ALLOWED' }]);
    expect(await fieldsOf(vedta({ id: o.id, versjon: 2, vedtak: ja, tilLinjeId: v7() }))).toEqual([{ path: 'tilLinjeId', code: 'NOT_FOUND' }]);
    expect(await vedta({ id: o.id, versjon: 2, vedtak: ja, tilLinjeId: valgt.id })).toMatchObject({ tilLinje: { id: valgt.id } });
    expect((await gjoer.year(folk.leder, aar + 1)).linjer).toMatchObject([{ kdd: '150' }]);
  });

  it.each<[Vedtaksutfall, string]>([['avslaatt', 'avslaatt'], ['sendt_tilbake', 'oensket'], ['utsatt', 'bekreftet'], ['tatt_til_orientering', 'bekreftet']])('med utfallet %s blir %s, og ingen penger flyttes', async (utfall, status) => {
    const o = await bekreftet('100');
    const before = await gjoer.saldo(folk.leder, kdd);
    expect(await vedta({ id: o.id, versjon: 2, vedtak: { organ: 'Styringsgruppa', utfall } })).toMatchObject({ status, vedtak: { utfall, dato: null }, tilLinje: null, versjon: 3 });
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual(before);
  });

  it('kan trekkes til den er vedtatt; en vedtatt reverseres i hovedboka, og forslaget til neste år følger med', async () => {
    const o = await bekreftet('100');
    expect(await trekk(folk.kari, o.id, 2)).toMatchObject({ status: 'trukket', handlinger: [] });
    expect(await fieldsOf(trekk(folk.kari, o.id, 3))).toEqual([{ path: 'status', code: 'NOT_ALLOWED' }]);
    const before = await gjoer.saldo(folk.leder, kdd);
    const vedtatt = await bekreftet('100');
    await vedta({ id: vedtatt.id, versjon: 2, vedtak: ja });
    expect(await fieldsOf(trekk(folk.kari, vedtatt.id, 3))).toEqual([{ path: 'status', code: 'NOT_ALLOWED' }]);
    const rad = (await room.as(folk.leder, () => room.get(HovedbokQuery).all(kdd))).find((p) => p.type === 'overfoering')!;
    await room.as(folk.controller, () => room.get(HovedbokService).reverser({ id: rad.id, begrunnelse: 'Feil år' }));
    expect(await gjoer.saldo(folk.leder, kdd)).toEqual(before);
    expect((await gjoer.year(folk.leder, aar)).overfoeringer.at(-1)).toMatchObject({ status: 'trukket' });
    expect((await gjoer.year(folk.leder, aar + 1)).linjer[0]).toMatchObject({ kdd: '0' });
  });

  it('krever en post, penger som kan føres over, og at de fortsatt står der', async () => {
    const uten = await oensk(folk.leder, { tiltakId: null });
    expect(await fieldsOf(bekreft(folk.controller, uten.id, 1, '1'))).toEqual([{ path: 'finansieringspostId', code: 'REQUIRED' }]);
    expect(await fieldsOf(bekreft(folk.controller, uten.id, 1, '1', v7()))).toEqual([{ path: 'finansieringspostId', code: 'NOT_FOUND' }]);
    expect(await fieldsOf(vedta({ id: uten.id, versjon: 1, vedtak: ja }))).toEqual([{ path: 'status', code: 'NOT_ALLOWED' }]);
    const o = await bekreftet('400');
    await gjoer.bruk(folk.leder, { aar, navn: 'Kom i mellom', beloep: '1', poster: [{ finansieringspostId: linje.poster[0]! }] });
    const before = await room.everything(folk.leder);
    expect((await errorOf(vedta({ id: o.id, versjon: 2, vedtak: ja }))).code).toBe('SALDO');
    expect(await room.everything(folk.leder)).toEqual(before);
    await room.sql(folk.leder, 'UPDATE kommune.tilskudd SET overfoerbart = false WHERE id = $1', [kdd]);
    expect(await fieldsOf(bekreft(folk.controller, uten.id, 1, '1', linje.poster[0]))).toEqual([{ path: 'finansieringspostId', code: 'NOT_ALLOWED' }]);
  });

  it('gir én CONFLICT når to vedtar samtidig, også når det bare er penger til den ene', async () => {
    const o = await bekreftet('400');
    const svar = await Promise.allSettled([1, 2].map(() => vedta({ id: o.id, versjon: 2, vedtak: ja })));
    expect(svar.filter((s) => s.status === 'rejected').map((s) => (s.reason as { code: string }).code)).toEqual(['CONFLICT']);
    expect(await gjoer.saldo(folk.leder, kdd)).toMatchObject({ [`${aar + 1} fordelt`]: '400' });
  });

  it('ønskes av den ansvarlige bare for eget tiltak, og av egne penger', async () => {
    const olas = await gjoer.linje(folk.leder, 'Olas', [[kdd, '1']], { aar: aar + 1, tiltakId: her.olas });
    for (const input of [{ tiltakId: her.olas }, { tiltakId: null }, { fraAar: aar + 1, finansieringspostId: olas.poster[0]! }]) expect((await errorOf(oensk(folk.kari, input))).code).toBe('FORBIDDEN');
    const o = await oensk(folk.kari);
    expect((await errorOf(trekk(folk.ola, o.id, 1))).code).toBe('FORBIDDEN');
    const bruk = await gjoer.bruk(folk.leder, { aar, navn: 'Olas bruk', tiltakId: her.olas, ord: 'delvis_brukt' });
    expect((await errorOf(oensk(folk.kari, { forbrukId: bruk.id }))).code).toBe('FORBIDDEN');
    expect(await fieldsOf(oensk(folk.kari, { forbrukId: v7() }))).toEqual([{ path: 'forbrukId', code: 'NOT_FOUND' }]);
    expect(await fieldsOf(oensk(folk.ola, { tiltakId: her.olas, fraAar: aar + 1, forbrukId: bruk.id }))).toEqual([{ path: 'forbrukId', code: 'NOT_ALLOWED' }]);
  });
});

describe('et ønske gjennom bruken', () => {
  it('vises på alle linjene bruken gjelder, uten beløp når de er flere', async () => {
    const to = await gjoer.linje(folk.leder, 'Evaluering', [[kdd, '10']], { aar: aar + 1 });
    const tre = await gjoer.linje(folk.leder, 'Evaluering, fylket', [[kdd, '20']], { aar: aar + 1 });
    const bruk = await gjoer.bruk(folk.leder, { aar: aar + 1, navn: 'Evaluering', ord: 'ingenting_brukt', poster: [to, tre].map((l) => ({ finansieringspostId: l.poster[0]! })) });
    await oensk(folk.leder, { fraAar: aar + 1, tiltakId: null, forbrukId: bruk.id, beloep: '30' });
    expect((await gjoer.year(folk.leder, aar + 1)).linjer.map((l) => [l.overfoeringsstatus, l.oensketOverfoert])).toEqual([['oensket', null], ['oensket', null]]);
    await oensk(folk.leder, { fraAar: aar + 1, tiltakId: null, finansieringspostId: to.poster[0]!, beloep: '10' });
    expect((await gjoer.year(folk.leder, aar + 1)).linjer.map((l) => l.oensketOverfoert)).toEqual([null, null]);
  });
});
