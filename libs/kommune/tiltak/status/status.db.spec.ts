import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { create, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, type TiltakRoom } from '../testing/tiltak-room.ts';
import { TiltakService } from '../tiltak.service.ts';
import type { MoveTiltakInput } from './status.input.ts';
import { StatusService } from './status.service.ts';

let room: TiltakRoom;
let folk: People;
beforeAll(async () => { ({ room, folk } = await openWithPeople()); }, 60_000);
afterAll(() => room.close(), 30_000);

const move = (input: MoveTiltakInput) => room.as(folk.leder, () => room.get(StatusService).move(input));
const begin = () => create(room, folk.leder, { navn: 'Basket', status: 'forberedelse' });

describe('flytting i databasen', () => {
  it('setter årsak og ny dato for utsatt, og tømmer dem når tiltaket går videre', async () => {
    const { id } = await begin();
    const utsatt = await move({ id, versjon: 1, status: 'utsatt', aarsakKode: 'entreprenoerkapasitet', aarsak: 'Ingen tilbud', nyDato: '2026', statusMerknad: 'Venter' });
    expect(utsatt).toMatchObject({ status: 'utsatt', aarsakKode: 'entreprenoerkapasitet', aarsak: 'Ingen tilbud', utsattTil: '2026', statusMerknad: 'Venter', versjon: 2 });
    const videre = await move({ id, versjon: 2, status: 'under_etablering' });
    expect(videre).toMatchObject({ status: 'under_etablering', aarsakKode: null, aarsak: null, utsattTil: null, statusMerknad: 'Venter', versjon: 3 });
    expect(videre.historikk).toMatchObject([
      { fraStatus: 'utsatt', tilStatus: 'under_etablering', aarsakKode: null, nyDato: null, hvem: 'Pia Programleder' },
      { fraStatus: 'forberedelse', tilStatus: 'utsatt', aarsakKode: 'entreprenoerkapasitet', aarsak: 'Ingen tilbud', nyDato: '2026', hvem: 'Pia Programleder' }]);
    const { handling, rader } = await room.lastLog(folk.leder);
    expect(handling).toBe('TILTAK_FLYTTET');
    expect(rader[0]).toMatchObject({ tabell: 'tiltak', id, verb: 'endret', felt: { status: ['utsatt', 'under_etablering'], aarsakKode: ['entreprenoerkapasitet', null], aarsak: ['Ingen tilbud', null], utsattTil: ['2026', null] } });
  });

  it('avviser det flyten ikke har, samme status, og et arkivert tiltak', async () => {
    const { id } = await begin();
    const before = await room.everything(folk.leder);
    for (const status of ['forberedelse', 'fullfoert'] as const) expect((await errorOf(move({ id, versjon: 1, status }))).code).toBe('TILTAK_ILLEGAL_MOVE');
    expect(await errorOf(move({ id, versjon: 1, status: 'utsatt' }))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'aarsakKode', code: 'REASON_REQUIRED' }, { path: 'nyDato', code: 'REQUIRED' }] } });
    expect(await room.everything(folk.leder)).toEqual(before);
    await room.as(folk.leder, () => room.get(TiltakService).archive({ id, versjon: 1, arkivert: true }));
    expect((await errorOf(move({ id, versjon: 2, status: 'i_drift' }))).code).toBe('TILTAK_ILLEGAL_MOVE');
  });

  it('gir CONFLICT, ikke en ulovlig flytting, til den som så en eldre status', async () => {
    const { id } = await begin();
    const [a, b] = await Promise.allSettled([move({ id, versjon: 1, status: 'i_drift' }), move({ id, versjon: 1, status: 'i_drift' })]);
    const rejected = [a, b].filter((r) => r!.status === 'rejected') as PromiseRejectedResult[];
    expect(rejected).toHaveLength(1);
    expect(rejected[0]!.reason).toMatchObject({ code: 'CONFLICT', details: { current: { status: 'i_drift', versjon: 2 }, yours: { status: 'i_drift', versjon: 1 } } });
  });
});
