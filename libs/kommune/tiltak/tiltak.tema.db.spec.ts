import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { create, openWithPeople, type People } from './testing/fixtures.ts';
import { errorOf, type Grunnlag, type TiltakRoom } from './testing/tiltak-room.ts';
import type { UpdateTiltakInput } from './tiltak.input.ts';
import { TiltakService } from './tiltak.service.ts';

let room: TiltakRoom;
let folk: People;
let her: Grunnlag;
beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  await room.sql(folk.leder, `UPDATE kommune.innsatsomraade SET tema = 'arbeid' WHERE id = $1`, [her.innsats[1]]);
}, 60_000);
afterAll(() => room.close(), 30_000);

describe('det nasjonale temaet', () => {
  it('er tiltakets eget, ellers innsatsområdets, ellers ikke noe', async () => {
    const { id, ...nytt } = await create(room, folk.leder, { navn: 'Jobb til ungdom', innsatsomraadeId: her.innsats[1] });
    expect(nytt).toMatchObject({ tema: null, gjeldendeTema: 'arbeid' });
    const update = (input: Partial<UpdateTiltakInput> & { versjon: number }) => room.as(folk.leder, () => room.get(TiltakService).update({ id, ...input }));
    expect(await update({ versjon: 1, tema: 'oppvekst_utdanning' })).toMatchObject({ tema: 'oppvekst_utdanning', gjeldendeTema: 'oppvekst_utdanning', versjon: 2 });
    expect((await room.lastLog(folk.leder)).rader).toMatchObject([{ felt: { tema: [null, 'oppvekst_utdanning'] } }]);
    expect(await update({ versjon: 2, tema: null })).toMatchObject({ tema: null, gjeldendeTema: 'arbeid' });
    expect(await update({ versjon: 3, innsatsomraadeId: her.innsats[0] })).toMatchObject({ tema: null, gjeldendeTema: null });
  });

  it('endres ikke av den ansvarlige: det er ikke rapportering', async () => {
    const { id } = await create(room, folk.leder, { navn: 'Karis', status: 'forberedelse', ansvarligId: folk.kari.id });
    expect((await errorOf(room.as(folk.kari, () => room.get(TiltakService).update({ id, versjon: 1, tema: 'arbeid' })))).code).toBe('FORBIDDEN');
  });
});
