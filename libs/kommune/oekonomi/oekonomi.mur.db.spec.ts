import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { BudsjettlinjeService } from './budsjett/budsjettlinje.service.ts';
import { EgeninnsatsService } from './egeninnsats/egeninnsats.service.ts';
import { ForbrukService } from './forbruk/forbruk.service.ts';
import { HovedbokQuery } from './hovedbok/hovedbok.query.ts';
import { HovedbokService } from './hovedbok/hovedbok.service.ts';
import { OverfoeringService } from './overfoering/overfoering.service.ts';
import { OverfoeringsvedtakService } from './overfoering/overfoeringsvedtak.service.ts';
import { OekonomiQuery } from './side/oekonomi.query.ts';
import { actsIn, ja, openWithPeople, type People } from './testing/fixtures.ts';
import { errorOf, type OekonomiRoom } from './testing/oekonomi-room.ts';
import { TilskuddService } from './tilskudd/tilskudd.service.ts';

let room: OekonomiRoom;
let folk: People;
interface Ider { tilskudd: string; linje: string; post: string; forbruk: string; overfoering: string; postering: string; egeninnsats: string; tiltak: string; giver: string; innsats: string }
let naboens: Ider;
let mine: Pick<Ider, 'tilskudd' | 'linje'>;

/** Alt som tar en id, som en funksjon av id-ene. Den som spør, har alle rettigheter i sin egen kommune. */
const acts: Record<string, (id: Ider) => Promise<unknown>> = {
  tiltakOekonomi: (id) => room.get(OekonomiQuery).tiltak(id.tiltak, null),
  hovedbok: (id) => room.get(HovedbokQuery).all(id.tilskudd),
  updateTilskudd: (id) => room.get(TilskuddService).update({ id: id.tilskudd, versjon: 1, navn: 'x' }),
  createTilskudd: (id) => room.get(TilskuddService).create({ navn: 'x', tilskuddsaar: '2025', kolonne: 'kdd', giverIder: [id.giver] }),
  foerPostering: (id) => room.get(HovedbokService).foer({ tilskuddId: id.tilskudd, type: 'ventet', aar: 2025, beloep: '1' }),
  foerPosteringLinje: (id) => room.get(HovedbokService).foer({ tilskuddId: mine.tilskudd, type: 'tilbakebetaling', aar: 2025, beloep: '1', fraLinjeId: id.linje }),
  reverserPostering: (id) => room.get(HovedbokService).reverser({ id: id.postering, begrunnelse: 'x' }),
  createBudsjettlinje: (id) => room.get(BudsjettlinjeService).create({ aar: 2025, navn: 'x', poster: [{ tilskuddId: id.tilskudd, beloep: '1' }] }),
  createBudsjettlinjeTiltak: (id) => room.get(BudsjettlinjeService).create({ aar: 2025, navn: 'x', tiltakId: id.tiltak, innsatsomraadeId: id.innsats }),
  updateBudsjettlinje: (id) => room.get(BudsjettlinjeService).update({ id: id.linje, versjon: 1, navn: 'x' }),
  updateBudsjettlinjePoster: (id) => room.get(BudsjettlinjeService).update({ id: mine.linje, versjon: 1, poster: [{ tilskuddId: id.tilskudd, beloep: '1' }] }),
  removeBudsjettlinje: (id) => room.get(BudsjettlinjeService).remove({ id: id.linje, versjon: 1 }),
  foerForbruk: (id) => room.get(ForbrukService).foer({ aar: 2025, navn: 'x', beloep: '1', poster: [{ finansieringspostId: id.post }] }),
  foerForbrukTiltak: (id) => room.get(ForbrukService).foer({ aar: 2025, navn: 'x', beloep: '1', tiltakId: id.tiltak }),
  attesterForbruk: (id) => room.get(ForbrukService).attester({ id: id.forbruk, versjon: 1 }),
  reverserForbruk: (id) => room.get(ForbrukService).reverser({ id: id.forbruk, versjon: 1, begrunnelse: 'x' }),
  oenskOverfoering: (id) => room.get(OverfoeringService).oensk({ fraAar: 2025, navn: 'x', finansieringspostId: id.post }),
  oenskOverfoeringForbruk: (id) => room.get(OverfoeringService).oensk({ fraAar: 2025, navn: 'x', forbrukId: id.forbruk }),
  bekreftOverfoering: (id) => room.get(OverfoeringService).bekreft({ id: id.overfoering, versjon: 1, beloep: '1' }),
  vedtaOverfoering: (id) => room.get(OverfoeringsvedtakService).vedta({ id: id.overfoering, versjon: 1, vedtak: ja }),
  trekkOverfoering: (id) => room.get(OverfoeringService).trekk({ id: id.overfoering, versjon: 1 }),
  createEgeninnsats: (id) => room.get(EgeninnsatsService).create({ aar: 2025, navn: 'x', tiltakId: id.tiltak }),
  updateEgeninnsats: (id) => room.get(EgeninnsatsService).update({ id: id.egeninnsats, versjon: 1, navn: 'x' }),
  removeEgeninnsats: (id) => room.get(EgeninnsatsService).remove({ id: id.egeninnsats, versjon: 1 }),
};
const alle = ['programleder', 'controller'] as const;

beforeAll(async () => {
  const aapnet = await openWithPeople();
  ({ room, folk } = aapnet);
  const gjoer = actsIn(room);
  const { halden } = folk;
  const tilskudd = await gjoer.tilskudd(halden);
  const linje = await gjoer.linje(halden, 'Naboens', [[tilskudd, '100']], { tiltakId: aapnet.der.karis });
  const bruk = await gjoer.bruk(halden, { navn: 'Naboens bruk', beloep: '5', poster: [{ finansieringspostId: linje.poster[0]! }] });
  const side = await room.as(halden, () => room.get(OverfoeringService).oensk({ fraAar: 2025, navn: 'Naboens', finansieringspostId: linje.poster[0]! }));
  const egen = await room.as(halden, () => room.get(EgeninnsatsService).create({ aar: 2025, navn: 'Naboens' }));
  naboens = {
    tilskudd, linje: linje.id, post: linje.poster[0]!, forbruk: bruk.id, overfoering: side.overfoeringer[0]!.id, egeninnsats: egen.egeninnsats[0]!.id, tiltak: aapnet.der.karis,
    postering: (await room.as(halden, () => room.get(HovedbokQuery).all(tilskudd)))[0]!.id, giver: await room.add(halden, 'finansieringskilde', { navn: 'N', art: 'stat' }), innsats: aapnet.der.arbeid,
  };
  const mitt = await gjoer.tilskudd(folk.leder);
  mine = { tilskudd: mitt, linje: (await gjoer.linje(folk.leder, 'Min', [[mitt, '100']])).id };
}, 90_000);
afterAll(() => room.close(), 30_000);

describe('muren mellom kommunene', () => {
  it.each(Object.keys(acts))('%s svarer likt på en annen kommunes id og en som ikke finnes', async (navn) => {
    const [her, der] = [await room.everything(folk.leder), await room.everything(folk.halden)];
    const missing = Object.fromEntries(Object.keys(naboens).map((felt) => [felt, v7()])) as unknown as Ider;
    const som = (id: Ider) => errorOf(room.as(folk.leder, () => acts[navn]!(id), { roller: [...alle] }));
    const fremmed = await som(naboens);
    expect(JSON.stringify(fremmed)).toBe(JSON.stringify(await som(missing)));
    expect([fremmed.code, fremmed.details.fields?.every((f) => f.code === 'NOT_FOUND') ?? true]).toEqual([fremmed.code, true]);
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(fremmed.code);
    expect([await room.everything(folk.leder), await room.everything(folk.halden)]).toEqual([her, der]);
  });
});

describe('et nytt forsøk', () => {
  it('med samme nøkkel fører ikke pengene to ganger', async () => {
    const extra = { idempotencyKey: v7(), operationHash: Buffer.from('lik') };
    const once = () => room.as(folk.leder, () => room.get(ForbrukService).foer({ aar: 2025, navn: 'En gang', beloep: '7' }), extra);
    expect(await once()).toEqual(await once());
    expect((await room.as(folk.leder, () => room.get(OekonomiQuery).year(2025))).forbruk.filter((f) => f.navn === 'En gang')).toHaveLength(1);
  });
});
