import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProgramRoom } from '../testing/program-room.ts';
import { InnsatsomraadeService } from './innsatsomraade.service.ts';

let room: ProgramRoom;
beforeAll(async () => {
  room = await ProgramRoom.open();
  await room.addSatsing('3118');
}, 60_000);
afterAll(() => room.close(), 30_000);

describe('et innsatsområde', () => {
  it('foreslår et nasjonalt tema, som kan byttes og tømmes', async () => {
    const tjenesten = () => room.get(InnsatsomraadeService);
    const { id, ...nytt } = await room.as('3118', () => tjenesten().create({ navn: 'Arbeid', tema: 'arbeid' }));
    expect(nytt).toMatchObject({ tema: 'arbeid', versjon: 1 });
    expect(await room.as('3118', () => tjenesten().update({ id, versjon: 1, navn: 'Arbeid og bolig' }))).toMatchObject({ tema: 'arbeid', versjon: 2 });
    expect(await room.as('3118', () => tjenesten().update({ id, versjon: 2, tema: 'bolig_bomiljoe' }))).toMatchObject({ tema: 'bolig_bomiljoe' });
    expect(await room.as('3118', () => tjenesten().update({ id, versjon: 3, tema: null }))).toMatchObject({ tema: null });
    expect((await room.log('3118')).at(-1)!.rader).toMatchObject([{ felt: { tema: ['bolig_bomiljoe', null] } }]);
  });
});
