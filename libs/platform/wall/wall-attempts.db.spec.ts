import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { kommuneLogin, roleName } from '../database/login.ts';
import { RawWall } from './testing/raw-wall.ts';

let wall: RawWall;
const clients = new Map<string, pg.Client>();
const arter = ['kommune', 'les', 'felles', 'avtale', 'leselogg', 'jobb'] as const;
beforeAll(async () => {
  wall = await RawWall.open();
  for (const art of arter) clients.set(art, await wall.connect(wall.kinds[art]));
});
afterAll(async () => { for (const client of clients.values()) await client.end(); await wall?.close(); });

describe.each(arter)('%s mot selve muren', (art) => {
  const me = () => roleName(wall.name, wall.kinds[art]);
  const attempts: [what: string, sql: (db: string) => string, codes?: string[]][] = [
    ['bytte rolle til en annen kommune', (db) => `SET ROLE ${db}_k${wall.k2}`],
    ['bytte rolle til en annen kommunes leser', (db) => `SET ROLE ${db}_k${wall.k2}_les`],
    ['bytte rolle til en annen koordinator', (db) => `SET ROLE ${db}_f${wall.f2}`],
    ['bytte rolle til en annen avtale', (db) => `SET ROLE ${db}_a${wall.a2}`],
    ['bytte rolle til eieren', (db) => `SET ROLE ${db}_eier`],
    ['bytte rolle til forvalteren', (db) => `SET ROLE ${db}_forvalter`],
    ['bytte rolle til forvalternes gruppe', (db) => `SET ROLE ${db}_g_forvalter`],
    ['bytte rolle med set_config', (db) => `SELECT set_config('role', '${db}_k${wall.k2}', false)`],
    ['bytte økt', (db) => `SET SESSION AUTHORIZATION ${db}_k${wall.k2}`],
    ['bytte økt med set_config', (db) => `SELECT set_config('session_authorization', '${db}_k${wall.k2}', false)`],
    ['skifte navn', (db) => `ALTER ROLE ${me()} RENAME TO ${db}_k999`, ['42501', '0A000']],
    ['skifte navn på en annen', (db) => `ALTER ROLE ${db}_k${wall.k2} RENAME TO ${db}_k999`],
    ['gi seg selv mer', () => `ALTER ROLE ${me()} BYPASSRLS`],
    ['gi seg en gruppe', (db) => `GRANT ${db}_g_forvalter TO ${me()}`],
    ['gi seg en annens rolle', (db) => `GRANT ${db}_k${wall.k2} TO ${me()}`],
    ['lage en rolle', (db) => `CREATE ROLE ${db}_k998`],
    ['sette en annens passord', (db) => `ALTER ROLE ${db}_k${wall.k2} PASSWORD 'x'`],
    ['slå av policyene', () => `SET row_security = off; SELECT * FROM ${art === 'felles' ? 'felles.deling' : art === 'avtale' ? 'felles.avtalelogg' : 'kommune.maal'}`],
    ['slå av utløserne', () => 'ALTER TABLE kommune.postering DISABLE TRIGGER USER'],
    ['kalle en utløser selv', () => 'SELECT kommune.foer_saldo()', ['42501', '0A000']],
    ['slå av nøklene', () => `SET session_replication_role = replica`],
    ['fjerne en policy', () => `DROP POLICY egen_kommune ON kommune.maal`],
    ['lage en policy', () => `CREATE POLICY p ON kommune.maal USING (true)`],
    ['slå av radsikkerheten', () => `ALTER TABLE kommune.maal DISABLE ROW LEVEL SECURITY`],
    ['lage en midlertidig tabell', () => `CREATE TEMP TABLE t (id int)`],
    ['lage en tabell', () => `CREATE TABLE kommune.t (id int)`],
    ['lage en tabell i public', () => `CREATE TABLE public.t (id int)`],
    ['lage et skjema', () => `CREATE SCHEMA s`],
    ['lage en funksjon', () => `CREATE FUNCTION kommune.f() RETURNS int LANGUAGE sql AS 'SELECT 1'`],
    ['lage et utsnitt', () => `CREATE VIEW kommune.v AS SELECT 1`],
    ['lage en utvidelse', () => `CREATE EXTENSION dblink SCHEMA kommune`, ['42501', '0A000', '58P01']],
    ['lese en fil', () => `SELECT pg_read_file('/etc/passwd')`],
    ['lese en mappe', () => `SELECT pg_ls_dir('.')`],
    ['kopiere til et program', () => `COPY (SELECT 1) TO PROGRAM 'cat'`],
    ['kopiere fra et program', () => `COPY kommune.maal FROM PROGRAM 'cat'`],
    ['kopiere til en fil', () => `COPY (SELECT 1) TO '/tmp/ut'`],
    ['hente en fil som stort objekt', () => `SELECT lo_import('/etc/passwd')`],
    ['skrive et stort objekt til fil', () => `SELECT lo_export(1, '/tmp/ut')`],
    ['koble seg til selv', () => `SELECT dblink('dbname=postgres', 'SELECT 1')`, ['42883']],
    ['tømme en tabell', () => `TRUNCATE kommune.maal`],
    ['tømme leseloggen', () => 'DELETE FROM kommune.lesing'],
    ['endre leseloggen', () => `UPDATE kommune.lesing SET hva = 'x'`],
    ['endre hovedboka', () => 'UPDATE kommune.postering SET beloep_oere = 1'],
    ['slette i hovedboka', () => 'DELETE FROM kommune.postering'],
    ['endre en fil', () => `UPDATE kommune.filbit SET innhold = 'x'`],
    ['flytte seg til et annet nettverk', () => `UPDATE referanse.nettverksmedlem SET nettverk_id = ${wall.f2}`],
    ['tømme loggen', () => `DELETE FROM kommune.logg`],
    ['endre loggen', () => `UPDATE kommune.logg SET innhold = 'x'`],
    ['se passordene', () => `SELECT * FROM pg_authid`],
    ['se passordene til folk', () => `SELECT * FROM tilgang.passord`],
    ['se øktene', () => `SELECT * FROM tilgang.sesjon`],
    ['se personene', () => `SELECT * FROM tilgang.person`],
    ['se invitasjonsnøklene', () => `SELECT noekkel FROM tilgang.invitasjon`],
    ['se migreringene', () => `SELECT * FROM drift.migrering`],
    ['endre referansedata', () => `UPDATE referanse.kommune SET navn = 'x'`],
    ['bruke en teller', () => `SELECT nextval('referanse.kommune_id_seq')`],
    ['endre serveren', () => `ALTER SYSTEM SET fsync = off`, ['42501', '25001']],
    ['endre databasen', (db) => `ALTER DATABASE ${db} SET row_security = off`],
    ['avbryte en annen', () => `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE '%forvalter'`],
    ['følge skrivingen', () => `SELECT pg_create_logical_replication_slot('s', 'pgoutput')`],
    ['analysere seg til verdiene', () => `SELECT * FROM pg_statistic`],
  ];
  it.each(attempts)('nektes å %s', async (_, sql, codes = ['42501']) => {
    const answer = await wall.tryAs(clients.get(art)!, sql(wall.name));
    expect(codes).toContain(answer.code);
  });

  it('kan ikke stenge en annen ute med en lås uten bruk for den', async () => {
    for (const mode of ['ACCESS EXCLUSIVE', 'EXCLUSIVE', 'SHARE', 'SHARE UPDATE EXCLUSIVE', 'SHARE ROW EXCLUSIVE']) {
      for (const table of ['tilgang.passord', ...(art === 'kommune' ? [] : ['kommune.tiltak', 'felles.deling', 'kommune.lesing'])]) {
        expect([mode, table, (await wall.tryAs(clients.get(art)!, `LOCK TABLE ${table} IN ${mode} MODE`)).code]).toEqual([mode, table, '42501']);
      }
    }
  });

  it('ser ikke hva de andre spør om, og ikke statistikk over verdiene deres', async () => {
    const other = await wall.connect(kommuneLogin(wall.k2));
    await other.query(`SELECT 'hemmelig-spoersmaal'`);
    const { rows } = await clients.get(art)!.query(`SELECT FROM pg_stat_activity WHERE query LIKE '%hemmelig-spoersmaal%' AND usename <> session_user`);
    await wall.admin.query('ANALYZE');
    const stats = await clients.get(art)!.query(`SELECT FROM pg_stats WHERE schemaname IN ('kommune', 'felles', 'tilgang')`);
    await other.end();
    expect([rows.length, stats.rowCount]).toEqual([0, 0]);
  });
});

describe.each(['kommune', 'les'] as const)('%s med en spørring som er tuklet med', (art) => {
  it.each([
    `set_config('app.kommune', '2', true) IS NOT NULL`, `set_config('app.kommune_id', '2', false) IS NOT NULL`,
    `set_config('row_security', 'on', true) IS NOT NULL`, `set_config('search_path', 'pg_temp', true) IS NOT NULL`,
    `set_config('application_name', 'k2', true) IS NOT NULL`, `set_config('timezone', 'Pacific/Kiritimati', true) IS NOT NULL`, `current_setting('is_superuser') IS NOT NULL`, 'true',
  ])('får ikke se mer om «OR %s» blir smuglet inn', async (expression) => {
    for (const table of wall.tables.filter(({ name }) => name.startsWith('kommune.'))) {
      if (!await wall.mayDo(table, 'SELECT', { login: wall.kinds[art] })) continue;
      expect([table.name, await wall.tryAs(clients.get(art)!, `SELECT 1 FROM ${table.name} WHERE false OR ${expression}`)]).toMatchObject([table.name, { code: '00000', rows: 1 }]);
    }
  });

  it('får heller ikke se mer i en setning som er forberedt på forhånd, eller ved å lekke verdier i feil', async () => {
    const client = clients.get(art)!;
    await client.query(`PREPARE alle AS SELECT kommune_id FROM kommune.maal`);
    for (let i = 0; i < 8; i++) expect((await client.query('EXECUTE alle')).rows).toEqual([{ kommune_id: wall.k1 }]);
    const leak = await wall.tryAs(client, `SELECT 1 FROM kommune.maal WHERE (kommune_id = ${wall.k1} OR (navn::int > 0))`);
    expect(leak).toMatchObject({ code: '00000', rows: 1 });
  });
});
