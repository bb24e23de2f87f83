import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { InnsatsomraadeService } from './innsatsomraade/innsatsomraade.service.ts';
import { MaalService } from './maal/maal.service.ts';
import { OmraadeService } from './omraade/omraade.service.ts';
import { SatsingService } from './satsing/satsing.service.ts';
import { StyringsdokumentService } from './styringsdokument/styringsdokument.service.ts';
import { errorOf, ProgramRoom } from './testing/program-room.ts';

let room: ProgramRoom;
const halden: Record<string, string> = {};
let before: unknown;
const theirs = () => room.as('3101', () => room.get(SatsingService).find());

beforeAll(async () => {
  room = await ProgramRoom.open();
  await room.addSatsing('3118');
  await room.addSatsing('3101', 'Halden');
  await room.as('3101', async () => {
    halden['omraade'] = (await room.get(OmraadeService).create({ navn: 'Sentrum' })).id;
    halden['innsats'] = (await room.get(InnsatsomraadeService).create({ navn: 'Bolig' })).id;
    halden['maal'] = (await room.get(MaalService).create({ navn: 'Ungdom', innsatsomraadeIder: [halden['innsats']!] })).id;
    halden['dokument'] = (await room.get(StyringsdokumentService).create({ type: 'programbeskrivelse', tittel: 'P' })).id;
  });
  before = await theirs();
});
afterAll(() => room.close());

/** Hver endring, som en funksjon av id-en den prøver seg på. */
const acts: Record<string, [string, (id: string) => Promise<unknown>]> = {
  updateOmraade: ['omraade', (id) => room.get(OmraadeService).update({ id, versjon: 1, navn: 'x' })],
  updateInnsatsomraade: ['innsats', (id) => room.get(InnsatsomraadeService).update({ id, versjon: 1, navn: 'x' })],
  archiveInnsatsomraade: ['innsats', (id) => room.get(InnsatsomraadeService).archive({ id, versjon: 1 }, true)],
  updateMaal: ['maal', (id) => room.get(MaalService).update({ id, versjon: 1, navn: 'x', innsatsomraadeIder: [] })],
  archiveMaal: ['maal', (id) => room.get(MaalService).archive({ id, versjon: 1 }, true)],
  createMaalMedInnsatsomraade: ['innsats', (id) => room.get(MaalService).create({ navn: 'x', innsatsomraadeIder: [id] })],
  updateStyringsdokument: ['dokument', (id) => room.get(StyringsdokumentService).update({ id, versjon: 1, tittel: 'x' })],
  registrerVedtak: ['dokument', (id) => room.get(StyringsdokumentService).registrerVedtak({ id, versjon: 1 })],
};

describe('muren rundt programmet', () => {
  it.each(Object.keys(acts))('%s svarer likt på en annen kommunes id og en som ikke finnes', async (name) => {
    const [noun, act] = acts[name]!;
    const foreign = await errorOf(room.as('3118', () => act(halden[noun]!)));
    const missing = await errorOf(room.as('3118', () => act(v7())));
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(missing));
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(foreign.code);
  });

  it('lar ingenting av det andre eier bli endret eller synlig', async () => {
    expect(await theirs()).toEqual(before);
    expect(JSON.stringify(await room.as('3118', () => room.get(SatsingService).find()))).not.toMatch(/Halden|Sentrum|Bolig|Ungdom/);
    expect(await room.log('3118')).toEqual([]);
  });

  it('svarer NOT_FOUND på alt som skal opprettes uten en satsing', async () => {
    const empty = await ProgramRoom.open();
    const creates: (() => Promise<unknown>)[] = [
      () => empty.get(OmraadeService).create({ navn: 'x' }), () => empty.get(InnsatsomraadeService).create({ navn: 'x' }),
      () => empty.get(MaalService).create({ navn: 'x' }), () => empty.get(StyringsdokumentService).create({ type: 'intensjonsavtale', tittel: 'x' }),
    ];
    for (const create of creates) expect(await errorOf(empty.as('3118', create))).toEqual({ code: 'NOT_FOUND', details: {} });
    await empty.close();
  });
});
