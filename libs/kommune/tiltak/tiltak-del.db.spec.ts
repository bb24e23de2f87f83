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

describe('å angre en fjerning', () => {
  let tiltakId: string;
  beforeAll(async () => { tiltakId = (await create(room, folk.leder, { navn: 'Klar for jobb', status: 'forberedelse' })).id; });
  const milepaeler = () => room.get(MilepaelService);
  const stored = async (del: string) => (await room.sql<Record<string, unknown>>(folk.leder, 'SELECT * FROM kommune.milepael WHERE id = $1', [del]))[0];
  const imported = async (noekkel: string) => {
    const [{ id: del }] = await room.sql<{ id: string }>(folk.leder, `INSERT INTO kommune.milepael (id, noekkel, tiltak_id, nr, navn, frist, kilde, oppdiktet, versjon)
      VALUES (gen_random_uuid(), $1, $2, 70, 'Lest inn «"\u00e5»', '2025-hoest', '{"tittel": "Årsrapport", "sted": "s. 3"}', true, 4) RETURNING id`, [noekkel, tiltakId]) as [{ id: string }];
    return del;
  };

  it('gir den samme raden, med nøkkelen og kilden den hadde, og en ny versjon', async () => {
    const del = await imported('fil-1');
    const before = await stored(del);
    await as(() => milepaeler().remove({ id: del, versjon: 4 }));
    expect(await stored(del)).toBeUndefined();
    const etter = await as(() => milepaeler().restore({ id: del }));
    expect(etter.milepaeler.find((m) => m.id === del)).toMatchObject({ kilde: { tittel: 'Årsrapport', sted: 's. 3' }, versjon: 5 });
    expect(await stored(del)).toEqual({ ...before, versjon: 5 });
    expect(await room.lastLog(folk.leder)).toMatchObject({ handling: 'MILEPAEL_HENTET_TILBAKE', rader: [{ tabell: 'milepael', id: del, verb: 'ny', felt: { noekkel: [null, 'fil-1'] } }] });
    expect(await errorOf(as(() => milepaeler().update({ id: del, versjon: 4, navn: 'Gammel' })))).toMatchObject({ code: 'CONFLICT' });
  });

  it('gjelder den siste fjerningen, og gjør ingenting når raden alt er tilbake', async () => {
    const del = await imported('fil-2');
    await as(() => milepaeler().remove({ id: del, versjon: 4 }));
    await as(() => milepaeler().restore({ id: del }));
    await as(() => milepaeler().update({ id: del, versjon: 5, navn: 'Rettet' }));
    await as(() => milepaeler().remove({ id: del, versjon: 6 }));
    await as(() => milepaeler().restore({ id: del }));
    expect(await stored(del)).toMatchObject({ navn: 'Rettet', versjon: 7 });
    const before = await room.everything(folk.leder);
    await as(() => milepaeler().restore({ id: del }));
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('tar ikke plassen til en rad som har fått nøkkelen imens', async () => {
    const del = await imported('fil-3');
    await as(() => milepaeler().remove({ id: del, versjon: 4 }));
    const ny = await imported('fil-3');
    expect(await errorOf(as(() => milepaeler().restore({ id: del })))).toMatchObject({ code: 'CONFLICT', details: { current: { id: ny } } });
  });

  it('når ikke det en annen kommune, eller en annen slags del, har fjernet', async () => {
    const del = await imported('fil-4');
    await as(() => milepaeler().remove({ id: del, versjon: 4 }));
    expect((await errorOf(room.as(folk.halden, () => milepaeler().restore({ id: del })))).code).toBe('NOT_FOUND');
    expect((await errorOf(as(() => resultater().restore({ id: del })))).code).toBe('NOT_FOUND');
    expect((await errorOf(room.as(folk.kari, () => milepaeler().restore({ id: del })))).code).toBe('FORBIDDEN');
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
