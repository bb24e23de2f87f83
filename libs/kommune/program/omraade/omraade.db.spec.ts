import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { errorOf, ProgramRoom } from '../testing/program-room.ts';
import { OmraadeService } from './omraade.service.ts';

let room: ProgramRoom;
let omraade: OmraadeService;

beforeAll(async () => {
  room = await ProgramRoom.open();
  omraade = room.get(OmraadeService);
});
afterAll(() => room.close());

describe('områder', () => {
  it('kan ikke lages når kommunen ikke har noen satsing', async () => {
    expect(await errorOf(room.as('3101', () => omraade.create({ navn: 'Sentrum' })))).toEqual({ code: 'NOT_FOUND', details: {} });
  });

  it('får neste nummer, også når ti lages på én gang', async () => {
    await room.addSatsing('3118');
    const made = await Promise.all(Array.from({ length: 10 }, (_, i) => room.as('3118', () => omraade.create({ navn: `Område ${i}` }))));
    expect(made.map(({ nr }) => nr).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(made[0]).toEqual({
      id: expect.any(String), nr: expect.any(Number), navn: 'Område 0', grunnkretser: [], innbyggere: null, innbyggereTil: null,
      innbyggerePresisjon: null, grense: null, grenseOppdiktet: false, kilde: null, oppdiktet: false, versjon: 1,
    });
  });

  it('har innbyggertall med presisjon, prøvd mot det som alt står', async () => {
    const made = await room.as('3118', () => omraade.create({ navn: 'Mysen', innbyggere: 7000, innbyggerePresisjon: 'omtrent', grunnkretser: ['Fram'] }));
    expect(made).toMatchObject({ innbyggere: 7000, innbyggerePresisjon: 'omtrent' });
    const change = (values: object, versjon = 1) => room.as('3118', () => omraade.update({ id: made.id, versjon, ...values }));
    expect(await errorOf(change({ innbyggerePresisjon: 'mellom' }))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'innbyggereTil', code: 'REQUIRED' }] } });
    expect(await errorOf(change({ innbyggere: null }))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'innbyggere', code: 'REQUIRED' }] } });
    expect(await change({ innbyggereTil: 7500.5, innbyggerePresisjon: 'mellom', grunnkretser: null })).toMatchObject({ innbyggere: 7000, innbyggereTil: 7500.5, grunnkretser: [], versjon: 2 });
    expect(await change({ innbyggere: null, innbyggereTil: null, innbyggerePresisjon: null }, 2)).toMatchObject({ innbyggere: null, versjon: 3 });
  });

  it('har en grense fra ei fil, som prøves før den lagres, og kan tas bort igjen', async () => {
    const { id } = await room.as('3118', () => omraade.create({ navn: 'Torget' }));
    const flate = (...punkter: number[][]) => JSON.stringify({ type: 'Polygon', coordinates: [punkter] });
    const set = (geojson: string | null, versjon: number) => room.as('3118', () => omraade.setGrense({ id, versjon, geojson }));
    expect(await errorOf(set(flate([59.5, 11.3], [59.5, 11.4], [59.6, 11.4], [59.5, 11.3]), 1))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'geojson', code: 'AXIS_ORDER' }] } });
    const saved = await set(flate([11.3, 59.5], [11.4, 59.5], [11.4, 59.6], [11.3, 59.5]), 1);
    expect([saved.versjon, JSON.parse(saved.grense!)]).toEqual([2, { type: 'MultiPolygon', coordinates: [[[[11.3, 59.5], [11.4, 59.5], [11.4, 59.6], [11.3, 59.5]]]] }]);
    expect(await errorOf(set(null, 1))).toMatchObject({ code: 'CONFLICT' });
    expect(await errorOf(room.as('3101', () => omraade.setGrense({ id, versjon: 2, geojson: null })))).toEqual({ code: 'NOT_FOUND', details: {} });
    const annet = await room.as('3118', () => omraade.create({ navn: 'Skansen' }));
    const tegn = (geojson: string) => room.as('3118', () => omraade.setGrense({ id: annet.id, versjon: 1, geojson }));
    expect(await errorOf(tegn(flate([11.35, 59.5], [11.45, 59.5], [11.45, 59.6], [11.35, 59.5])))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'geojson', code: 'AREAS_OVERLAP' }] } });
    expect(await tegn(flate([11.4, 59.5], [11.5, 59.5], [11.4, 59.6], [11.4, 59.5]))).toMatchObject({ versjon: 2 });
    expect(await set(null, 2)).toMatchObject({ grense: null, versjon: 3 });
  });

  it('svarer CONFLICT med begge versjonene, og lagrer ingenting', async () => {
    const made = await room.as('3118', () => omraade.create({ navn: 'Momarken' }));
    await room.as('3118', () => omraade.update({ id: made.id, versjon: 1, navn: 'Momarken nord' }));
    const { code, details } = await errorOf(room.as('3118', () => omraade.update({ id: made.id, versjon: 1, navn: 'Momarken sør', innbyggerePresisjon: 'eksakt' })));
    expect(code).toBe('CONFLICT');
    expect(details).toMatchObject({ current: { navn: 'Momarken nord', versjon: 2 }, yours: { navn: 'Momarken sør', versjon: 1 } });
    expect(await room.sql('3118', 'SELECT navn, versjon FROM kommune.omraade WHERE id = $1', [made.id])).toEqual([{ navn: 'Momarken nord', versjon: 2 }]);
  });

  it('gir samme svar på samme nøkkel, og lager bare ett', async () => {
    const extra = { person: { id: v7(), navn: 'Kari' }, idempotencyKey: v7(), operationHash: Buffer.from('a') };
    const [first, second] = [await room.as('3118', () => omraade.create({ navn: 'Én gang' }), extra), await room.as('3118', () => omraade.create({ navn: 'Én gang' }), extra)];
    expect(second).toEqual(first);
    expect(await room.sql('3118', `SELECT id FROM kommune.omraade WHERE navn = 'Én gang'`)).toHaveLength(1);
  });
});
