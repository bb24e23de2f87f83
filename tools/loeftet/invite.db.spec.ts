import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { findNettverk } from './find-nettverk.ts';
import { invite } from './invite.ts';
import { openKommune } from './open-kommune.ts';

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

describe('en kommune', () => {
  const open = (nummer: string, navn: string) => openKommune({ ...database, address: 'http://localhost:3000', nummer, navn });
  const alt = async () => (await database.admin.query(`SELECT (SELECT count(*) FROM referanse.kommune) AS kommuner, (SELECT count(*) FROM tilgang.medlemskap) AS medlemskap,
    (SELECT count(*) FROM pg_roles WHERE rolname LIKE current_database() || '%') AS roller`)).rows;

  it.each([
    ['312', 'Rakkestad', '«312» er ikke et kommunenummer'], ['31200', 'Rakkestad', 'Det har fire sifre'], ['312O', 'Rakkestad', 'Det har fire sifre'], [`3120'--`, 'Rakkestad', 'Det har fire sifre'],
    ['9920', 'Rakkestad', 'begynner på 99'], ['3101', 'Moss', '3101 er Halden, ikke Moss'], ['3119', 'indre østfold', 'indre østfold er 3118, ikke 3119'],
  ])('åpnes ikke med %s %s, og ingenting er gjort', async (nummer, navn, melding) => {
    const before = await alt();
    await expect(open(nummer, navn)).rejects.toThrow(melding);
    expect(await alt()).toEqual(before);
  });

  it('åpnes med innlogginger og en invitasjon, og kan åpnes igjen uten at det blir to', async () => {
    expect(await open('3120', 'Rakkestad')).toMatch(/Rakkestad \(3120\) har fått sitt rom[^]*http:\/\/localhost:3000\/invitasjon\/[\w-]{43}$/);
    await open('3120', 'rakkestad');
    const { rows } = await database.admin.query(`SELECT count(*)::int AS rom, (SELECT count(*)::int FROM pg_roles WHERE rolname ~ ('^' || current_database() || '_k' || max(a.kommune_id) || '(_les)?$')) AS roller
      FROM tilgang.arbeidsrom a JOIN referanse.kommunenummer n USING (kommune_id) WHERE n.nummer = '3120'`);
    expect(rows).toEqual([{ rom: 1, roller: 2 }]);
  });
});

describe('de andre', () => {
  it('har ikke noe nettverk', async () => {
    await invite(database.forvalter, { rom: 'evaluering', avtalerom: 1, firma: 'Byantropologene', taushetSignert: '2026-01-05', rolle: 'evaluator', epost: 'eva@eksempel.no', navn: 'Eva' });
    await invite(database.forvalter, { rom: 'kommune', kommuneId: database.kommuner['3118'], rolle: 'programleder', epost: 'leder@eksempel.no', navn: 'Leder' });
    expect((await database.admin.query(`SELECT count(*)::int AS antall FROM tilgang.medlemskap WHERE rom <> 'felles' AND navn IN ('Eva', 'Leder') AND nettverk_id IS NULL`)).rows).toEqual([{ antall: 2 }]);
  });
});
