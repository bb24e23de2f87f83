import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { HeltTiltak } from './helt-tiltak.type.ts';
import { LaerdomService } from './laerdom/laerdom.service.ts';
import { TiltakListeQuery } from './liste/tiltak-liste.query.ts';
import { TiltakSortering } from './liste/tiltak-liste.type.ts';
import { MilepaelService } from './milepael/milepael.service.ts';
import { ResultatService } from './resultat/resultat.service.ts';
import { StatusService } from './status/status.service.ts';
import { create, openWithPeople, type People } from './testing/fixtures.ts';
import { errorOf, type Grunnlag, type Person, type TiltakRoom } from './testing/tiltak-room.ts';
import { TiltakQuery } from './tiltak.query.ts';
import { TiltakService } from './tiltak.service.ts';

let room: TiltakRoom;
let folk: People;
let her: Grunnlag;
let der: Grunnlag;
let tiltak: HeltTiltak;

interface Ider { tiltak: string; resultat: string; milepael: string; laerdom: string }
const idsOf = (t: HeltTiltak): Ider => ({ tiltak: t.id, resultat: t.resultater[0]!.id, milepael: t.milepaeler[0]!.id, laerdom: t.laerdommer[0]!.id });

/** Alt som kan leses eller endres ved id, som en funksjon av id-ene. */
const acts: Record<string, (id: Ider) => Promise<unknown>> = {
  tiltak: (id) => room.get(TiltakQuery).one(id.tiltak),
  updateTiltak: (id) => room.get(TiltakService).update({ id: id.tiltak, versjon: 1, planer: ['x'] }),
  moveTiltak: (id) => room.get(StatusService).move({ id: id.tiltak, versjon: 1, status: 'forberedelse' }),
  addResultat: (id) => room.get(ResultatService).add({ tiltakId: id.tiltak, tekst: 'x' }),
  updateResultat: (id) => room.get(ResultatService).update({ id: id.resultat, versjon: 1, tekst: 'x' }),
  removeResultat: (id) => room.get(ResultatService).remove({ id: id.resultat, versjon: 1 }),
  restoreResultat: (id) => room.get(ResultatService).restore({ id: id.resultat }),
  addMilepael: (id) => room.get(MilepaelService).add({ tiltakId: id.tiltak, navn: 'x' }),
  updateMilepael: (id) => room.get(MilepaelService).update({ id: id.milepael, versjon: 1, navn: 'x' }),
  removeMilepael: (id) => room.get(MilepaelService).remove({ id: id.milepael, versjon: 1 }),
  restoreMilepael: (id) => room.get(MilepaelService).restore({ id: id.milepael }),
  addLaerdom: (id) => room.get(LaerdomService).add({ tiltakId: id.tiltak, tekst: 'x' }),
  updateLaerdom: (id) => room.get(LaerdomService).update({ id: id.laerdom, versjon: 1, tekst: 'x' }),
  removeLaerdom: (id) => room.get(LaerdomService).remove({ id: id.laerdom, versjon: 1 }),
  restoreLaerdom: (id) => room.get(LaerdomService).restore({ id: id.laerdom }),
};
const lederActs: typeof acts = {
  endreNavn: (id) => room.get(TiltakService).update({ id: id.tiltak, versjon: 1, navn: 'x' }),
  endreMaal: (id) => room.get(TiltakService).update({ id: id.tiltak, versjon: 1, planer: ['x'], maalIder: [] }),
  giBort: (id) => room.get(TiltakService).update({ id: id.tiltak, versjon: 1, ansvarligId: null }),
  archiveTiltak: (id) => room.get(TiltakService).archive({ id: id.tiltak, versjon: 1, arkivert: true }),
};
const missing = (): Ider => ({ tiltak: v7(), resultat: v7(), milepael: v7(), laerdom: v7() });
const list = (who: Person) => room.as(who, () => room.get(TiltakListeQuery).all({}, TiltakSortering.nr, false));

async function withParts(who: Person, status: 'ide' | 'forberedelse', ansvarligId: string | null = null): Promise<HeltTiltak> {
  const { id } = await create(room, who, { navn: 'Hemmelig utkast', status, ansvarligId });
  await room.as(who, () => room.get(ResultatService).add({ tiltakId: id, tekst: 'Hemmelig tall', verdi: 16, presisjon: 'eksakt' }));
  await room.as(who, () => room.get(MilepaelService).add({ tiltakId: id, navn: 'Hemmelig milepæl' }));
  return room.as(who, () => room.get(LaerdomService).add({ tiltakId: id, tekst: 'Hemmelig lærdom' }));
}

beforeAll(async () => { ({ room, folk, her, der } = await openWithPeople()); }, 60_000);
afterAll(() => room.close(), 30_000);

describe('muren mellom kommunene', () => {
  it.each(Object.keys({ ...acts, ...lederActs }))('%s svarer likt på en annen kommunes id og en som ikke finnes', async (name) => {
    tiltak ??= await withParts(folk.halden, 'forberedelse');
    const before = await room.everything(folk.halden);
    const act = { ...acts, ...lederActs }[name]!;
    const foreign = await errorOf(room.as(folk.leder, () => act(idsOf(tiltak))));
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(await errorOf(room.as(folk.leder, () => act(missing())))));
    expect(foreign.code).toBe('NOT_FOUND');
    expect(await room.everything(folk.halden)).toEqual(before);
  });

  it('lar ingen lenke gå over den, og lista er kommunens egen', async () => {
    const fields = async (input: object) => (await errorOf(create(room, folk.leder, { navn: 'X', ...input }))).details.fields;
    expect(await fields({ maalIder: [her.maal[0], der.maal[0]] })).toEqual([{ path: 'maalIder', code: 'NOT_FOUND' }]);
    expect(await fields({ innsatsomraadeId: der.innsats[0] })).toEqual([{ path: 'innsatsomraadeId', code: 'NOT_FOUND' }]);
    expect(await fields({ ansvarligId: folk.halden.id })).toEqual([{ path: 'ansvarligId', code: 'NOT_FOUND' }]);
    expect(await list(folk.leder)).toMatchObject({ antall: 0, rader: [] });
  });
});

describe('andres utkast', () => {
  const blinde = ['ola', 'leser', 'controller', 'styringsgruppe'] as const;

  it.each(blinde)('finnes ikke for %s', async (hvem) => {
    const utkast = await withParts(folk.leder, 'ide', folk.kari.id);
    const before = await room.everything(folk.leder);
    for (const [name, act] of Object.entries(acts)) {
      const hidden = await errorOf(room.as(folk[hvem], () => act(idsOf(utkast))));
      expect([name, hidden]).toEqual([name, await errorOf(room.as(folk[hvem], () => act(missing())))]);
      expect(hidden).toEqual({ code: 'NOT_FOUND', details: {} });
    }
    expect((await list(folk[hvem])).rader.map((r) => r.id)).not.toContain(utkast.id);
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('ses av programlederen og av den ansvarlige', async () => {
    const utkast = await withParts(folk.leder, 'ide', folk.kari.id);
    for (const who of [folk.leder, folk.kari]) {
      expect((await room.as(who, () => room.get(TiltakQuery).one(utkast.id))).navn).toBe('Hemmelig utkast');
      expect((await list(who)).rader.map((r) => r.id)).toContain(utkast.id);
    }
  });
});

describe('den ansvarlige', () => {
  beforeEach(async () => { tiltak = await withParts(folk.leder, 'forberedelse', folk.kari.id); });

  it.each(Object.keys(acts).filter((name) => name !== 'moveTiltak'))('kan gjøre %s på sitt eget tiltak', async (name) => {
    const svar = await room.as(folk.kari, () => acts[name]!(idsOf(tiltak))) as HeltTiltak;
    expect(svar.id).toBe(tiltak.id);
  });

  it('kan flytte det, og står i historikken', async () => {
    const flyttet = await room.as(folk.kari, () => room.get(StatusService).move({ id: tiltak.id, versjon: 1, status: 'i_drift' }));
    expect(flyttet.historikk).toMatchObject([{ fraStatus: 'forberedelse', tilStatus: 'i_drift', hvem: 'Kari Prosjekt' }]);
    expect(flyttet.handlinger).not.toContain('archiveTiltak');
  });

  it('kan ikke resten, og andre kan ingenting på et tiltak de ser', async () => {
    const before = await room.everything(folk.leder);
    const forbidden = { code: 'FORBIDDEN', details: {} };
    for (const act of Object.values(lederActs)) expect(await errorOf(room.as(folk.kari, () => act(idsOf(tiltak))))).toEqual(forbidden);
    for (const [name, act] of Object.entries({ ...acts, ...lederActs })) {
      if (name === 'tiltak') continue;
      for (const who of [folk.ola, folk.leser]) expect([name, await errorOf(room.as(who, () => act(idsOf(tiltak))))]).toEqual([name, forbidden]);
    }
    expect((await room.as(folk.ola, () => room.get(TiltakQuery).one(tiltak.id)))).toMatchObject({ handlinger: [], muligeStatuser: [] });
    expect(await room.everything(folk.leder)).toEqual(before);
  });
});
