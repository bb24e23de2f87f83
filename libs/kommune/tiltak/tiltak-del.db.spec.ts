import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HeltTiltak } from './helt-tiltak.type.ts';
import { LaerdomService } from './laerdom/laerdom.service.ts';
import { MilepaelService } from './milepael/milepael.service.ts';
import { ResultatService } from './resultat/resultat.service.ts';
import { create, openWithPeople, type People } from './testing/fixtures.ts';
import { errorOf, type TiltakRoom } from './testing/tiltak-room.ts';
import { TiltakService } from './tiltak.service.ts';

let room: TiltakRoom;
let folk: People;
let id: string;
beforeAll(async () => {
  ({ room, folk } = await openWithPeople());
  id = (await create(room, folk.leder, { navn: 'Jobbsjansen', status: 'forberedelse' })).id;
}, 60_000);
afterAll(() => room.close(), 30_000);

const as = <T>(work: () => Promise<T>) => room.as(folk.leder, work);
const resultater = () => room.get(ResultatService);

describe('resultater', () => {
  it('føres med presisjon og omfang, endres på sin egen versjon og fjernes', async () => {
    const foert = await as(() => resultater().add({ tiltakId: id, tekst: 'Kvinner fulgt opp', verdi: 16, enhet: 'personer', presisjon: 'eksakt', omfang: 'kommune', periode: '2025', sammenlignetMed: '2024' }));
    const [ett] = foert.resultater;
    expect(ett).toMatchObject({ nr: 1, verdi: 16, tilVerdi: null, omfang: 'kommune', versjon: 1, kilde: null });
    const endret = await as(() => resultater().update({ id: ett!.id, versjon: 1, verdi: 11.5, presisjon: 'omtrent' }));
    expect(endret.resultater[0]).toMatchObject({ verdi: 11.5, presisjon: 'omtrent', tekst: 'Kvinner fulgt opp', versjon: 2 });
    const mellom = await as(() => resultater().update({ id: ett!.id, versjon: 2, verdi: 80, tilVerdi: 90, presisjon: 'mellom', omfang: null }));
    expect(mellom.resultater[0]).toMatchObject({ verdi: 80, tilVerdi: 90, omfang: 'ukjent' });
    const ord = await as(() => resultater().update({ id: ett!.id, versjon: 3, verdi: null, tilVerdi: null, presisjon: null }));
    expect(ord.resultater[0]).toMatchObject({ verdi: null, presisjon: null, versjon: 4 });
    expect((await as(() => resultater().remove({ id: ett!.id, versjon: 4 }))).resultater).toEqual([]);
    expect(await room.lastLog(folk.leder)).toMatchObject({ handling: 'RESULTAT_FJERNET', rader: [{ tabell: 'resultat', id: ett!.id, verb: 'fjernet', felt: { tekst: ['Kvinner fulgt opp', null] } }] });
  });

  it('prøves slik de blir stående, og ingenting er endret etter en feil', async () => {
    const foert = await as(() => resultater().add({ tiltakId: id, tekst: 'Samtaler', verdi: 35, presisjon: 'mer_enn' }));
    const del = foert.resultater.at(-1)!;
    const before = await room.everything(folk.leder);
    const fields = async (changes: object) => (await errorOf(as(() => resultater().update({ id: del.id, versjon: 1, ...changes })))).details.fields;
    expect(await fields({ presisjon: null })).toEqual([{ path: 'presisjon', code: 'REQUIRED' }]);
    expect(await fields({ presisjon: 'mellom' })).toEqual([{ path: 'tilVerdi', code: 'REQUIRED' }]);
    expect(await fields({ presisjon: 'mellom', tilVerdi: 35 })).toEqual([{ path: 'tilVerdi', code: 'TOO_SMALL' }]);
    expect((await errorOf(as(() => resultater().add({ tiltakId: id, tekst: 'x', verdi: 1 })))).details.fields).toEqual([{ path: 'presisjon', code: 'REQUIRED' }]);
    expect(await errorOf(as(() => resultater().update({ id: del.id, versjon: 0, presisjon: null })))).toMatchObject({ code: 'CONFLICT', details: { current: { presisjon: 'mer_enn', versjon: 1 }, yours: { presisjon: null, versjon: 0 } } });
    expect(await errorOf(as(() => resultater().remove({ id: del.id, versjon: 0 })))).toMatchObject({ code: 'CONFLICT' });
    expect(await room.everything(folk.leder)).toEqual(before);
  });
});

describe('deler og tiltaket', () => {
  it('kommer ikke i veien for hverandre: bare delens versjon og tiltakets tidspunkt øker', async () => {
    const foer = await as(() => room.get(MilepaelService).add({ tiltakId: id, navn: 'Avtale signert', frist: '2025-11' }));
    const svar = await Promise.all([
      as(() => room.get(TiltakService).update({ id, versjon: foer.versjon, planer: ['Videreføre'] })),
      as(() => room.get(MilepaelService).update({ id: foer.milepaeler[0]!.id, versjon: 1, naadd: '2025-11' })),
      as(() => room.get(LaerdomService).add({ tiltakId: id, tekst: 'Strukturer først' })),
      as(() => room.get(LaerdomService).add({ tiltakId: id, tekst: 'Begynn i det små' })),
    ]);
    const siste = svar.reduce((a, b) => (a.endret > b.endret ? a : b)) as HeltTiltak;
    expect(siste.versjon).toBe(foer.versjon + 1);
    expect(Date.parse(siste.endret)).toBeGreaterThan(Date.parse(foer.endret));
    const naa = await as(() => room.get(LaerdomService).add({ tiltakId: id, tekst: 'Tre' }));
    expect(naa.laerdommer.map((l) => l.nr)).toEqual([1, 2, 3]);
    expect(naa).toMatchObject({ planer: ['Videreføre'], milepaeler: [{ naadd: '2025-11', versjon: 2 }] });
  });

  it('kan ikke endres i et arkivert tiltak', async () => {
    const { id: bort } = await create(room, folk.leder, { navn: 'Bort' });
    const { laerdommer } = await as(() => room.get(LaerdomService).add({ tiltakId: bort, tekst: 'Lært' }));
    await as(() => room.get(TiltakService).archive({ id: bort, versjon: 1, arkivert: true }));
    const refused = { code: 'BAD_INPUT', details: { fields: [{ path: 'arkivert', code: 'NOT_ALLOWED' }] } };
    expect(await errorOf(as(() => room.get(LaerdomService).add({ tiltakId: bort, tekst: 'Mer' })))).toEqual(refused);
    expect(await errorOf(as(() => room.get(LaerdomService).update({ id: laerdommer[0]!.id, versjon: 1, tekst: 'Mer' })))).toEqual(refused);
    expect(await errorOf(as(() => room.get(LaerdomService).remove({ id: laerdommer[0]!.id, versjon: 1 })))).toEqual(refused);
  });
});
