import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { type DomainError, PlatformModule, UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { registerVedtak, vedtakEntities, type VedtakInput, VedtakModule } from './index.ts';
import { VedtakQuery } from './vedtak.query.ts';
import { VedtakService } from './vedtak.service.ts';

let database: TestDatabase;
let module: TestingModule;
beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, vedtakEntities), VedtakModule] }).compile();
}, 60_000);
afterAll(async () => {
  await module.close();
  await database.drop();
}, 30_000);

const as = <T>(nummer: '3118' | '3101', work: () => Promise<T>) => asKommune(database.kommuner[nummer], work, { person: { id: v7(), navn: 'Pia' } });
const register = (nummer: '3118' | '3101', input: VedtakInput) => as(nummer, () => module.get(UnitOfWork).run('PROEVE', (tx) => registerVedtak(tx, input)));
const update = (nummer: '3118' | '3101', input: Parameters<VedtakService['update']>[0]) => as(nummer, () => module.get(VedtakService).update(input));
const alle = (nummer: '3118' | '3101') => as(nummer, () => module.get(VedtakQuery).all());
const codeOf = (work: Promise<unknown>) => work.then(() => 'ok', (error: DomainError) => error.code);

describe('et vedtak', () => {
  it('føres inn uten dato, får den når den blir kjent, og de uten dato står til slutt', async () => {
    const uten = await register('3118', { organ: 'KLG', utfall: 'vedtatt_med_endringer', merknad: 'Mindre til arbeid' });
    const med = await register('3118', { organ: 'Formannskapet', utfall: 'utsatt', dato: '2025-01', saksnummer: '25/3' });
    expect((await alle('3118')).map((v) => v.id)).toEqual([med, uten]);
    expect(await update('3118', { id: uten, versjon: 1, dato: '2025-06-10', saksnummer: '25/9' })).toMatchObject({ organ: 'KLG', utfall: 'vedtatt_med_endringer', dato: '2025-06-10', saksnummer: '25/9', merknad: 'Mindre til arbeid', versjon: 2, kilde: null, oppdiktet: false });
    expect((await alle('3118')).map((v) => v.id)).toEqual([uten, med]);
    expect(await codeOf(update('3118', { id: uten, versjon: 1, merknad: null }))).toBe('CONFLICT');
  });

  it('er kommunens eget: fremmed og manglende svarer likt', async () => {
    const id = await register('3101', { organ: 'KLG', utfall: 'godkjent' });
    expect([await codeOf(update('3118', { id, versjon: 1, dato: '2025' })), await codeOf(update('3118', { id: v7(), versjon: 1, dato: '2025' }))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await alle('3118')).map((v) => v.id)).not.toContain(id);
  });

  it('står: organ og utfall kan ikke endres, og det kan ikke slettes, heller ikke rått', async () => {
    const raa = (sql: string) => codeOf(as('3118', () => module.get(UnitOfWork).run('PROEVE', (tx) => tx.query(sql))));
    for (const sql of [`UPDATE kommune.vedtak SET utfall = 'godkjent'`, `UPDATE kommune.vedtak SET organ = 'X'`, 'DELETE FROM kommune.vedtak']) expect([sql, await raa(sql)]).toEqual([sql, 'FORBIDDEN']);
    expect(await raa(`UPDATE kommune.vedtak SET saksnummer = '1'`)).toBe('ok');
  });
});
