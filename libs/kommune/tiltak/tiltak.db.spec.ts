import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { create, openWithPeople, type People } from './testing/fixtures.ts';
import { errorOf, type Grunnlag, type Person, type TiltakRoom } from './testing/tiltak-room.ts';
import type { UpdateTiltakInput } from './tiltak.input.ts';
import { TiltakQuery } from './tiltak.query.ts';
import { TiltakService } from './tiltak.service.ts';

let room: TiltakRoom;
let folk: People;
let her: Grunnlag;
beforeAll(async () => { ({ room, folk, her } = await openWithPeople()); }, 60_000);
afterAll(() => room.close(), 30_000);

const update = (who: Person, input: UpdateTiltakInput) => room.as(who, () => room.get(TiltakService).update(input));
const archive = (who: Person, id: string, versjon: number, arkivert: boolean) => room.as(who, () => room.get(TiltakService).archive({ id, versjon, arkivert }));
const read = (who: Person, id: string) => room.as(who, () => room.get(TiltakQuery).one(id));

describe('et tiltak', () => {
  it('blir til med neste nummer, navn på det det hører til, og rettene til den som laget det', async () => {
    const foerste = await create(room, folk.leder, { navn: 'Åpen barnehage', innsatsomraadeId: her.innsats[0], maalIder: [her.maal[1]!, her.maal[0]!, her.maal[1]!.toUpperCase()], ansvarligId: folk.kari.id, partnere: ['NAV'], planlagtOppstart: '2025-hoest' });
    expect(foerste).toMatchObject({
      navn: 'Åpen barnehage', status: 'ide', versjon: 1, innsatsomraade: { id: her.innsats[0], navn: 'Oppvekst og utdanning' }, ansvarlig: { id: folk.kari.id, navn: 'Kari Prosjekt' },
      maal: [{ navn: 'Ungdom i fokus' }, { navn: 'Møteplasser' }], partnere: ['NAV'], arenaer: [], resultater: [], milepaeler: [], laerdommer: [], historikk: [],
      planlagtOppstart: '2025-hoest', oppstart: null, kilde: null, oppdiktet: false, arkivert: false, eierEkstern: false, muligeStatuser: ['forberedelse', 'under_etablering', 'stoppet'],
    });
    const neste = await Promise.all([1, 2, 3].map((n) => create(room, folk.leder, { navn: `Tiltak ${n}`, status: 'forberedelse' })));
    expect(neste.map((t) => t.nr).sort()).toEqual([foerste.nr + 1, foerste.nr + 2, foerste.nr + 3]);
    expect(await read(folk.leder, foerste.id)).toEqual(foerste);
  });

  it('endres bare i det som er sendt; null tømmer, og en lik verdi er ingen endring', async () => {
    const tiltak = await create(room, folk.leder, { navn: 'A', beskrivelse: 'B', partnere: ['NAV'], eier: 'Helse' });
    const endret = await update(folk.leder, { id: tiltak.id, versjon: 1, beskrivelse: null, partnere: null, navn: 'A' });
    expect(endret).toMatchObject({ navn: 'A', beskrivelse: null, partnere: [], eier: 'Helse', versjon: 2 });
    expect((await room.lastLog(folk.leder)).rader).toMatchObject([{ tabell: 'tiltak', id: tiltak.id, verb: 'endret', felt: { beskrivelse: ['B', null], partnere: [['NAV'], []] } }]);
    const lik = await update(folk.leder, { id: tiltak.id, versjon: 2, eier: 'Helse' });
    expect(lik).toEqual(endret);
  });

  it('bytter mål i samme enhet, øker versjonen og skriver fra og til i loggen', async () => {
    const tiltak = await create(room, folk.leder, { navn: 'Mål', maalIder: [her.maal[0]!, her.maal[1]!] });
    const endret = await update(folk.leder, { id: tiltak.id, versjon: 1, maalIder: [her.maal[2]!, her.maal[1]!] });
    expect(endret.maal.map((m) => m.navn)).toEqual(['Møteplasser', 'Trygghet']);
    expect(endret.versjon).toBe(2);
    expect(Date.parse(endret.endret)).toBeGreaterThan(Date.parse(tiltak.endret));
    const sorted = (ider: string[]) => [...ider].sort();
    expect((await room.lastLog(folk.leder)).rader).toMatchObject([{ tabell: 'tiltak', id: tiltak.id, verb: 'endret', felt: { maalIder: [sorted(her.maal.slice(0, 2)), sorted(her.maal.slice(1))] } }]);
    expect((await update(folk.leder, { id: tiltak.id, versjon: 2, maalIder: null })).maal).toEqual([]);
  });

  it('gir CONFLICT med begge versjonene, målene også, og endrer ingenting', async () => {
    const tiltak = await create(room, folk.leder, { navn: 'Gammel', maalIder: [her.maal[0]!] });
    await update(folk.leder, { id: tiltak.id, versjon: 1, navn: 'Ny' });
    const before = await room.everything(folk.leder);
    const { code, details } = await errorOf(update(folk.leder, { id: tiltak.id, versjon: 1, navn: 'Min', maalIder: [] }));
    expect(code).toBe('CONFLICT');
    expect(details.current).toEqual({ navn: 'Ny', versjon: 2, maalIder: [her.maal[0]] });
    expect(details.yours).toEqual({ versjon: 1, navn: 'Min', maalIder: [] });
    expect((await errorOf(archive(folk.leder, tiltak.id, 1, true))).code).toBe('CONFLICT');
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('kan arkiveres, ligger da urørt, og kan hentes fram', async () => {
    const tiltak = await create(room, folk.leder, { navn: 'Bort', status: 'forberedelse', ansvarligId: folk.kari.id });
    expect(await archive(folk.leder, tiltak.id, 1, true)).toMatchObject({ arkivert: true, versjon: 2, handlinger: ['archiveTiltak'], muligeStatuser: [] });
    expect(await errorOf(update(folk.leder, { id: tiltak.id, versjon: 2, navn: 'X' }))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'arkivert', code: 'NOT_ALLOWED' }] } });
    expect((await read(folk.kari, tiltak.id)).handlinger).toEqual([]);
    expect(await archive(folk.leder, tiltak.id, 2, false)).toMatchObject({ arkivert: false, versjon: 3 });
    expect(await archive(folk.leder, tiltak.id, 3, false)).toMatchObject({ versjon: 3 });
  });

  it('sier hvilket felt som viser til noe som ikke finnes', async () => {
    const fields = async (work: Promise<unknown>) => (await errorOf(work)).details.fields;
    expect(await fields(create(room, folk.leder, { navn: 'X', innsatsomraadeId: v7() }))).toEqual([{ path: 'innsatsomraadeId', code: 'NOT_FOUND' }]);
    expect(await fields(create(room, folk.leder, { navn: 'X', ansvarligId: v7() }))).toEqual([{ path: 'ansvarligId', code: 'NOT_FOUND' }]);
    expect(await fields(create(room, folk.leder, { navn: 'X', maalIder: [her.maal[0]!, v7()] }))).toEqual([{ path: 'maalIder', code: 'NOT_FOUND' }]);
  });

  it('gir det samme svaret til et nytt forsøk med samme nøkkel', async () => {
    const extra = { idempotencyKey: v7(), operationHash: Buffer.from('lik') };
    const twice = () => room.as(folk.leder, () => room.get(TiltakService).create({ navn: 'En gang' }), extra);
    expect(await twice()).toEqual(await twice());
  });
});
