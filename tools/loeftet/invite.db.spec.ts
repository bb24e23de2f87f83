import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { findNettverk } from './find-nettverk.ts';
import { invite } from './invite.ts';

let database: TestDatabase;
beforeAll(async () => { database = await createTestDatabase(); });
afterAll(() => database.drop());

const koordinator = (nettverkId?: number) => invite(database.forvalter, { rom: 'felles', nettverkId, rolle: 'koordinator', epost: 'ny@eksempel.no', navn: 'Ny' });

describe('en koordinator', () => {
  it('inviteres til ett nettverk, og kan ikke inviteres uten', async () => {
    await expect(koordinator()).rejects.toMatchObject({ code: '23514' });
    await database.forvalter.query('ROLLBACK');
    const nettverk = await findNettverk(database.forvalter, undefined);
    expect(await koordinator(nettverk)).toMatch(/^\/invitasjon\/[\w-]{43}$/);
    expect((await database.admin.query('SELECT rom, nettverk_id, rolle FROM tilgang.medlemskap')).rows).toEqual([{ rom: 'felles', nettverk_id: nettverk, rolle: 'koordinator' }]);
  });

  it('må få nevnt fylket sitt når det er flere nettverk', async () => {
    const oestfold = await findNettverk(database.forvalter, '31');
    await database.forvalter.query(`INSERT INTO referanse.nettverk (navn, fylkesnummer) VALUES ('Innlandsnettverket', '34')`);
    await expect(findNettverk(database.forvalter, undefined)).rejects.toThrow('31 (Østfoldnettverket), 34 (Innlandsnettverket)');
    await expect(findNettverk(database.forvalter, '99')).rejects.toThrow('99');
    expect(await findNettverk(database.forvalter, '31')).toBe(oestfold);
    expect(await findNettverk(database.forvalter, '34')).not.toBe(oestfold);
  });
});

describe('de andre', () => {
  it('har ikke noe nettverk', async () => {
    await invite(database.forvalter, { rom: 'evaluering', rolle: 'evaluator', epost: 'eva@eksempel.no', navn: 'Eva' });
    await invite(database.forvalter, { rom: 'kommune', kommuneId: database.kommuner['3118'], rolle: 'programleder', epost: 'leder@eksempel.no', navn: 'Leder' });
    expect((await database.admin.query(`SELECT count(*)::int AS antall FROM tilgang.medlemskap WHERE rom <> 'felles' AND nettverk_id IS NULL`)).rows).toEqual([{ antall: 2 }]);
  });
});
