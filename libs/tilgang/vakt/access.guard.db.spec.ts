import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { innsynLogin, PlatformModule } from '#libs/platform';
import { asKommune, createTestDatabase, openInnsyn, type TestDatabase } from '#libs/platform/testing';
import { Leselogg } from '../innsyn/leselogg.ts';
import { AccessGuard } from './access.guard.ts';
import { Requires } from './requires.ts';

/** En rute og et rotfelt som krever retten til å lese, uansett hva de gjør. */
class Inngang { @Requires('tiltak.les') les() { return null; } @Requires('oekonomi.les') penger() { return null; } }

let database: TestDatabase;
let module: TestingModule;
let guard: AccessGuard;
const id = v7();
const person = { id: v7(), navn: 'Eva' };

beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [])], providers: [Leselogg] }).compile();
  guard = new AccessGuard(new Reflector(), module.get(Leselogg));
  await openInnsyn(database.admin, database.kommuner['3118'], { innsynsrom: ['tiltak'] });
});
afterAll(async () => { await module.close(); await database.drop(); });

const route = (method: string) => new ExecutionContextHost([{ method, originalUrl: `/filer/3118/${id}` }], Inngang, Inngang.prototype.les);
const field = (parent: string) => {
  const host = new ExecutionContextHost([null, { id }, {}, { fieldName: 'proeve', parentType: { name: parent } }], Inngang, Inngang.prototype.les);
  host.setType('graphql');
  return host;
};
const outside = (nummer: '3118' | '3101', context: ExecutionContextHost, avtalerom = 1) => {
  const kommuneId = database.kommuner[nummer];
  const arbeidsrom = { kode: nummer, type: 'kommune', navn: '', kommuneId, utgave: null, utenfra: true, avtaler: [avtalerom], lesere: [{ id: v7(), avtalerom, firma: 'Byrået' }] } as const;
  return asKommune(kommuneId, async () => guard.canActivate(context), { login: innsynLogin(kommuneId), person, roller: ['evaluator'], arbeidsrom: { ...arbeidsrom, avtaler: [...arbeidsrom.avtaler], lesere: [...arbeidsrom.lesere] } });
};
const noted = async () => (await database.admin.query<{ hva: string; gjelder: string | null }>('SELECT hva, gjelder FROM kommune.lesing ORDER BY tid, id')).rows;

describe('vakten foran den som leser utenfra', () => {
  it('stanser en endring selv om rettigheten er å lese, og fører den ikke', async () => {
    for (const change of [route('POST'), route('DELETE'), field('Mutation')]) await expect(outside('3118', change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await noted()).toEqual([]);
  });

  it('stanser ved en stengt dør, og fører ikke forsøket', async () => {
    for (const read of [route('GET'), field('Query')]) await expect(outside('3101', read)).rejects.toMatchObject({ code: 'IKKE_AAPNET' });
    expect(await noted()).toEqual([]);
  });

  it('slipper inn når lesingen er ført, foran en rute som foran et rotfelt', async () => {
    expect([await outside('3118', route('GET')), await outside('3118', field('Query'))]).toEqual([true, true]);
    expect(await noted()).toEqual([{ hva: 'filer', gjelder: id }, { hva: 'proeve', gjelder: id }]);
  });

  it('stanser foran et rom kommunen ikke har åpnet, og foran en som evaluerer i en annen avtale', async () => {
    const penger = new ExecutionContextHost([{ method: 'GET', originalUrl: `/filer/3118/${id}` }], Inngang, Inngang.prototype.penger);
    await expect(outside('3118', penger)).rejects.toMatchObject({ code: 'IKKE_AAPNET' });
    await expect(outside('3118', route('GET'), 2)).rejects.toMatchObject({ code: 'IKKE_AAPNET' });
    expect(await noted()).toHaveLength(2);
  });

  it('fører ikke det kommunens egne leser', async () => {
    const own = (context: ExecutionContextHost) => asKommune(database.kommuner['3118'], async () => guard.canActivate(context), { person, roller: ['leser'] });
    expect([await own(route('GET')), await own(field('Query'))]).toEqual([true, true]);
    expect(await noted()).toHaveLength(2);
  });
});
