import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { InnsatsomraadeService } from '../innsatsomraade/innsatsomraade.service.ts';
import { errorOf, ProgramRoom } from '../testing/program-room.ts';
import { MaalService } from './maal.service.ts';

let room: ProgramRoom;
let maal: MaalService;
let innsatsomraade: InnsatsomraadeService;
let satsingId: string;
const own = <T>(work: () => Promise<T>) => room.as('3118', work);
const addInnsatsomraade = (navn: string) => own(() => innsatsomraade.create({ navn }));

beforeAll(async () => {
  room = await ProgramRoom.open();
  maal = room.get(MaalService);
  innsatsomraade = room.get(InnsatsomraadeService);
  satsingId = await room.addSatsing('3118');
});
afterAll(() => room.close());

describe('mål og innsatsområder', () => {
  it('er mange-til-mange, og loggen viser fra og til', async () => {
    const [a, b, c] = [await addInnsatsomraade('Oppvekst'), await addInnsatsomraade('Arbeid'), await addInnsatsomraade('Nærmiljø')];
    const made = await own(() => maal.create({ navn: 'Ungdom i fokus', innsatsomraadeIder: [b.id, a.id.toUpperCase(), a.id] }));
    expect(made).toMatchObject({ nr: 1, innsatsomraadeIder: [a.id, b.id], antallTiltak: 0, arkivert: false, versjon: 1 });

    const changed = await own(() => maal.update({ id: made.id, versjon: 1, innsatsomraadeIder: [c.id, b.id] }));
    expect(changed).toMatchObject({ innsatsomraadeIder: [b.id, c.id], versjon: 2, navn: 'Ungdom i fokus' });
    const last = (await room.log('3118')).at(-1)!;
    expect(last).toMatchObject({ handling: 'MAAL_ENDRET', rader: [{ tabell: 'maal', id: made.id, verb: 'endret', felt: { innsatsomraadeIder: [[a.id, b.id].sort(), [b.id, c.id].sort()] } }] });
  });

  it('øker versjonen én gang når både feltene og lista endres, og ikke når ingenting er nytt', async () => {
    const a = await addInnsatsomraade('Bolig');
    const made = await own(() => maal.create({ navn: 'Gode boliger' }));
    expect(await own(() => maal.update({ id: made.id, versjon: 1, navn: 'Bedre boliger', innsatsomraadeIder: [a.id] }))).toMatchObject({ versjon: 2 });
    const before = (await room.log('3118')).length;
    expect(await own(() => maal.update({ id: made.id, versjon: 2, navn: 'Bedre boliger', innsatsomraadeIder: [a.id] }))).toMatchObject({ versjon: 2 });
    expect(await own(() => maal.update({ id: made.id, versjon: 2 }))).toMatchObject({ versjon: 2, innsatsomraadeIder: [a.id] });
    expect(await room.log('3118')).toHaveLength(before);
    expect(await own(() => maal.update({ id: made.id, versjon: 2, innsatsomraadeIder: null }))).toMatchObject({ versjon: 3, innsatsomraadeIder: [] });
  });

  it('tar ikke imot et innsatsområde som ikke finnes, og lagrer da ingenting', async () => {
    const made = await own(() => maal.create({ navn: 'Trygghet' }));
    const missing = own(() => maal.update({ id: made.id, versjon: 1, navn: 'Nytt navn', innsatsomraadeIder: [v7()] }));
    expect(await errorOf(missing)).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'innsatsomraadeIder', code: 'NOT_FOUND' }] } });
    expect(await room.sql('3118', 'SELECT navn, versjon FROM kommune.maal WHERE id = $1', [made.id])).toEqual([{ navn: 'Trygghet', versjon: 1 }]);
  });

  it('har med innsatsområdene i begge versjonene av en CONFLICT', async () => {
    const a = await addInnsatsomraade('Kultur');
    const made = await own(() => maal.create({ navn: 'Kultur for alle' }));
    await own(() => maal.update({ id: made.id, versjon: 1, innsatsomraadeIder: [a.id] }));
    const { code, details } = await errorOf(own(() => maal.update({ id: made.id, versjon: 1, innsatsomraadeIder: [] })));
    expect(code).toBe('CONFLICT');
    expect(details).toMatchObject({ current: { innsatsomraadeIder: [a.id], versjon: 2 }, yours: { innsatsomraadeIder: [], versjon: 1 } });
  });

  it('lar to som endrer samme mål samtidig, få ett ja og én CONFLICT', async () => {
    const made = await own(() => maal.create({ navn: 'Samtidig' }));
    const tries = await Promise.allSettled(['A', 'B'].map((navn) => own(() => maal.update({ id: made.id, versjon: 1, navn }))));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('kan arkiveres mens tiltak bruker dem; svaret sier hvor mange, uten de arkiverte', async () => {
    const a = await addInnsatsomraade('I bruk');
    const made = await own(() => maal.create({ navn: 'I bruk', innsatsomraadeIder: [a.id] }));
    const tiltakId = await room.addTiltak('3118', satsingId, a.id, made.id);
    await room.addTiltak('3118', satsingId, a.id, made.id, true);
    expect(await own(() => innsatsomraade.archive({ id: a.id, versjon: 1 }, true))).toMatchObject({ arkivert: true, antallTiltak: 1, versjon: 2 });
    expect(await own(() => maal.archive({ id: made.id, versjon: 1 }, true))).toMatchObject({ arkivert: true, antallTiltak: 1, innsatsomraadeIder: [a.id] });
    expect(await room.sql('3118', 'SELECT innsatsomraade_id FROM kommune.tiltak WHERE id = $1', [tiltakId])).toEqual([{ innsatsomraade_id: a.id }]);
    expect(await own(() => maal.archive({ id: made.id, versjon: 2 }, false))).toMatchObject({ arkivert: false, versjon: 3 });
  });
});
