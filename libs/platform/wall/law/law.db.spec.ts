import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { assertLawful, catalogueFaults, type Fault } from './index.ts';
import { laws } from './laws.ts';

let test: TestDatabase;
let db: string;

beforeAll(async () => {
  test = await createTestDatabase();
  db = test.config.database.database;
  // Rader å telle: to kommuner med satsing, område og mål. Administratoren går utenom muren, derfor med kommune_id.
  for (const id of Object.values(test.kommuner)) {
    await test.admin.query(`
      WITH s AS (INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type) VALUES (${id}, gen_random_uuid(), 's', 'Satsing', 'x') RETURNING kommune_id, id),
      o AS (INSERT INTO kommune.omraade (kommune_id, id, noekkel, satsing_id, nr, navn) SELECT kommune_id, gen_random_uuid(), 'o' || n, id, n, 'Område' FROM s, generate_series(1, 3) n)
      INSERT INTO kommune.maal (kommune_id, id, noekkel, satsing_id, nr, navn) SELECT kommune_id, gen_random_uuid(), 'm' || n, id, n, 'Mål' FROM s, generate_series(1, 20) n`);
  }
});
afterAll(() => test.drop());

/** Lovene holdes mot en database med feilen plantet; så rulles den tilbake. */
async function faultsWith(plant: string): Promise<Fault[]> {
  await test.admin.query('BEGIN');
  try {
    await test.admin.query(plant.replace(/(?<!:):(eier|g_[a-z]+|k\d+|innlogging|forvalter|db)\b/g, (_, name: string) => (name === 'db' ? db : `${db}_${role(name)}`)));
    return await catalogueFaults(test.admin, db);
  } finally {
    await test.admin.query('ROLLBACK');
  }
}

/** k1 og k2 er de to kommunene, uansett hvilke id-er de fikk. */
const role = (name: string) => (name === 'k1' ? `k${test.kommuner['3118']}` : name === 'k2' ? `k${test.kommuner['3101']}` : name);

/** [loven som skal finne den, hva meldingen skal nevne, feilen]. `:k1` osv. er rollene i denne databasen. */
const planted: [law: string, object: string, sql: string][] = [
  ['known-schemas', 'bakrom', 'CREATE SCHEMA bakrom AUTHORIZATION :eier'],
  ['known-schemas', 'public.kladd', 'CREATE TABLE public.kladd (id int)'],
  ['kommune-id-column', 'kommune.ny', 'CREATE TABLE kommune.ny (id uuid PRIMARY KEY)'],
  ['kommune-id-column', 'kommune.ny', 'CREATE TABLE kommune.ny (kommune_id bigint NOT NULL, id uuid, PRIMARY KEY (kommune_id, id))'],
  ['kommune-id-default', 'kommune.maal', 'ALTER TABLE kommune.maal ALTER kommune_id SET DEFAULT 1'],
  ['kommune-id-default', 'kommune.maal', 'ALTER TABLE kommune.maal ALTER kommune_id DROP DEFAULT'],
  ['rls-forced', 'kommune.tiltak', 'ALTER TABLE kommune.tiltak DISABLE ROW LEVEL SECURITY'],
  ['rls-forced', 'kommune.logg', 'ALTER TABLE kommune.logg NO FORCE ROW LEVEL SECURITY'],
  ['rls-forced', 'tilgang.person', 'ALTER TABLE tilgang.person NO FORCE ROW LEVEL SECURITY'],
  ['declared-policies', 'gjest på kommune.maal', 'CREATE POLICY gjest ON kommune.maal FOR SELECT USING (true)'],
  ['own-policy', 'kommune.maal', 'DROP POLICY innsyn_aapent ON kommune.maal'],
  ['own-policy', 'kommune.maal', 'ALTER POLICY innsyn_aapent ON kommune.maal USING (true)'],
  ['own-policy', 'kommune.innsyn', 'ALTER POLICY innsyn_aapent ON kommune.innsyn USING (lukket IS NULL)'],
  ['declared-policies', 'innsyn på kommune.tiltak', 'ALTER POLICY innsyn ON kommune.tiltak USING (true)'],
  ['own-policy', 'kommune.maal', 'ALTER POLICY egen_kommune ON kommune.maal USING (true)'],
  ['own-policy', 'kommune.maal', 'ALTER POLICY egen_kommune ON kommune.maal TO PUBLIC'],
  ['own-policy', 'kommune.maal', `ALTER POLICY egen_kommune ON kommune.maal USING (kommune_id = current_setting('app.kommune')::int)`],
  // current_user følger SET ROLE; session_user gjør ikke det. Ett ord skiller dem.
  ['own-policy', 'kommune.maal', `ALTER POLICY egen_kommune ON kommune.maal USING (kommune_id = (SELECT substring(current_user::text from '^:db_k([0-9]+)$')::int))`],
  ['own-policy', 'kommune.maal', 'DROP POLICY egen_kommune ON kommune.maal'],
  ['declared-policies', 'kikkhull på tilgang.passord', 'CREATE POLICY kikkhull ON tilgang.passord TO :g_kommune USING (true)'],
  ['declared-policies', 'egen_kommune på tilgang.medlemskap', 'ALTER POLICY egen_kommune ON tilgang.medlemskap USING (true)'],
  ['declared-policies', 'oppslag på tilgang.sesjon', 'DROP POLICY oppslag ON tilgang.sesjon'],
  ['declared-policies', 'forvaltning på tilgang.invitasjon', 'ALTER POLICY forvaltning ON tilgang.invitasjon TO :g_forvalter, :g_kommune'],
  ['logged-tables', 'kommune.maal_innsatsomraade', 'ALTER TABLE kommune.maal_innsatsomraade SET UNLOGGED'],
  ['primary-key', 'kommune.ny', 'CREATE TABLE kommune.ny (kommune_id int NOT NULL, id uuid PRIMARY KEY)'],
  ['primary-key', 'kommune.ny', 'CREATE TABLE kommune.ny (kommune_id int NOT NULL)'],
  ['unique-keys', 'kommune.maal_navn', 'CREATE UNIQUE INDEX maal_navn ON kommune.maal (noekkel, kommune_id)'],
  ['unique-keys', 'kommune.maal_uttrykk', 'CREATE UNIQUE INDEX maal_uttrykk ON kommune.maal ((kommune_id + 0), noekkel)'],
  ['key-pairs', 'kommune.maal.skjev', 'ALTER TABLE kommune.maal ADD CONSTRAINT skjev FOREIGN KEY (satsing_id, kommune_id) REFERENCES kommune.satsing (id, kommune_id)'],
  ['key-pairs', 'kommune.maal.enkel', 'CREATE UNIQUE INDEX satsing_id ON kommune.satsing (id); ALTER TABLE kommune.maal ADD CONSTRAINT enkel FOREIGN KEY (satsing_id) REFERENCES kommune.satsing (id)'],
  ['key-crossing', 'kommune.maal.maal_ord_fkey', 'ALTER TABLE kommune.maal ADD ord text REFERENCES referanse.ord'],
  ['key-crossing', 'tilgang.nullstilling.inn', 'ALTER TABLE tilgang.nullstilling ADD kommune_id int, ADD maal uuid, ADD CONSTRAINT inn FOREIGN KEY (kommune_id, maal) REFERENCES kommune.maal'],
  ['key-actions', 'kommune.maal.kaskade', 'ALTER TABLE kommune.maal ADD CONSTRAINT kaskade FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing ON DELETE CASCADE'],
  ['key-actions', 'tilgang.sesjon.nuller', 'ALTER TABLE tilgang.sesjon ADD CONSTRAINT nuller FOREIGN KEY (person_id) REFERENCES tilgang.person ON UPDATE SET NULL'],
  ['key-index', 'kommune.maal.maal_kommune_id_satsing_id_fkey', 'DROP INDEX kommune.maal_kommune_id_satsing_id_idx'],
  ['key-index', 'kommune.maal.maal_kommune_id_satsing_id_fkey', 'DROP INDEX kommune.maal_kommune_id_satsing_id_idx; CREATE INDEX ON kommune.maal (satsing_id, kommune_id)'],
  ['validated-constraints', 'kommune.maal.senere', 'ALTER TABLE kommune.maal ADD CONSTRAINT senere CHECK (nr > 0) NOT VALID'],
  ['enforced-keys', 'kommune.omraade', 'ALTER TABLE kommune.omraade DISABLE TRIGGER ALL'],
  ['orphans', 'kommune.omraade.omraade_kommune_id_satsing_id_fkey', 'SET LOCAL session_replication_role = replica; UPDATE kommune.omraade SET satsing_id = gen_random_uuid()'],
  ['security-definer', 'kommune.snik()', `CREATE FUNCTION kommune.snik() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`],
  ['function-language', 'kommune.tett(integer)', `CREATE FUNCTION kommune.tett(int) RETURNS boolean LANGUAGE sql LEAKPROOF AS 'SELECT true'`],
  ['view-invoker', 'kommune.alle_maal', 'CREATE VIEW kommune.alle_maal AS SELECT * FROM kommune.maal'],
  ['view-invoker', 'kommune.alle_maal', 'CREATE VIEW kommune.alle_maal WITH (security_invoker = off) AS SELECT * FROM kommune.maal'],
  ['materialised-views', 'kommune.sum', 'CREATE MATERIALIZED VIEW kommune.sum AS SELECT count(*) FROM kommune.maal; GRANT SELECT ON kommune.sum TO :g_kommune'],
  ['rules-and-triggers', 'regelen gjem på kommune.maal', 'CREATE RULE gjem AS ON DELETE TO kommune.maal DO INSTEAD NOTHING'],
  ['rules-and-triggers', 'triggeren t på kommune.maal', `CREATE FUNCTION kommune.t() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; CREATE TRIGGER t BEFORE INSERT ON kommune.maal FOR EACH ROW EXECUTE FUNCTION kommune.t()`],
  ['rules-and-triggers', 'hendelsestriggeren h', `CREATE FUNCTION kommune.h() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER h ON sql_drop EXECUTE FUNCTION kommune.h()`],
  ['ownership', 'kommune.maal', 'ALTER TABLE kommune.maal OWNER TO CURRENT_USER'],
  ['ownership', 'databasen', 'ALTER DATABASE :db OWNER TO CURRENT_USER'],
  ['extensions', 'ukjent', `INSERT INTO pg_extension SELECT 999999, 'ukjent', extowner, extnamespace, extrelocatable, extversion, NULL, NULL FROM pg_extension LIMIT 1`],
  ['back-doors', 'publikasjonen ut', 'CREATE PUBLICATION ut'],
  ['back-doors', 'fremmedserveren bort', 'CREATE FOREIGN DATA WRAPPER w; CREATE SERVER bort FOREIGN DATA WRAPPER w'],
  ['back-doors', 'det store objektet 424242', 'SELECT lo_create(424242)'],
  ['owner-role', '_eier', 'ALTER ROLE :eier LOGIN'],
  ['owner-role', '_eier', 'ALTER ROLE :eier BYPASSRLS'],
  ['login-attributes', 'BYPASSRLS', 'ALTER ROLE :k1 BYPASSRLS'],
  ['login-attributes', 'CREATEROLE', 'ALTER ROLE :forvalter CREATEROLE'],
  ['login-attributes', 'SUPERUSER', 'ALTER ROLE :innlogging SUPERUSER'],
  ['group-roles', '_g_kommune', 'ALTER ROLE :g_kommune LOGIN'],
  ['logins-own-nothing', 'eier 1 objekt', 'CREATE TYPE referanse.eget AS ENUM (); ALTER TYPE referanse.eget OWNER TO :k1'],
  ['memberships', '_g_kommune', 'GRANT :k2 TO :k1'],
  ['memberships', '_g_forvalter', 'GRANT :g_forvalter TO :k1'],
  ['memberships', 'ADMIN OPTION', 'GRANT :g_kommune TO :k1 WITH ADMIN OPTION'],
  ['memberships', 'pg_read_all_data', 'GRANT pg_read_all_data TO :g_kommune'],
  ['memberships', 'ingenting', 'REVOKE :g_kommune FROM :k1'],
  ['members', 'en_fremmed', 'CREATE ROLE en_fremmed; GRANT :eier TO en_fremmed'],
  ['members', 'en_fremmed', 'CREATE ROLE en_fremmed; GRANT :k1 TO en_fremmed'],
  ['scram', '_innlogging', `SET LOCAL password_encryption = 'md5'; ALTER ROLE :innlogging PASSWORD 'svak'`],
  ['scram', '_k', 'ALTER ROLE :k1 PASSWORD NULL'],
  ['role-settings', 'row_security=off', 'ALTER ROLE :k1 SET row_security = off'],
  ['role-settings', 'session_replication_role=replica', 'ALTER DATABASE :db SET session_replication_role = replica'],
  ['timeouts', 'statement_timeout', `ALTER DATABASE :db SET statement_timeout = '1h'`],
  ['timeouts', 'lock_timeout', 'ALTER DATABASE :db RESET lock_timeout'],
  ['workspace-logins', '_k99', 'CREATE ROLE :k99 LOGIN'],
  ['workspace-logins', 'tilgang.arbeidsrom', `WITH k AS (INSERT INTO referanse.kommune (navn, fylkesnummer) VALUES ('Råde', '31') RETURNING id) INSERT INTO tilgang.arbeidsrom (kommune_id) SELECT id FROM k`],
  ['public-grants', 'databasen', 'GRANT TEMPORARY ON DATABASE :db TO PUBLIC'],
  ['public-grants', 'skjemaet kommune', 'GRANT USAGE ON SCHEMA kommune TO PUBLIC'],
  ['public-grants', 'kommune.maal', 'GRANT SELECT ON kommune.maal TO PUBLIC'],
  ['public-grants', 'tilgang.passord.hash', 'GRANT SELECT (hash) ON tilgang.passord TO PUBLIC'],
  ['database-grants', '_k', 'GRANT CONNECT ON DATABASE :db TO :k1'],
  ['dangerous-grants', 'TEMP', 'GRANT TEMP ON DATABASE :db TO :g_kommune'],
  ['dangerous-grants', 'TRUNCATE på kommune.maal', 'GRANT TRUNCATE ON kommune.maal TO :g_kommune'],
  ['dangerous-grants', 'CREATE i skjemaet kommune', 'GRANT CREATE ON SCHEMA kommune TO :k1'],
  ['table-grants', 'SELECT på tilgang.passord', 'GRANT SELECT ON tilgang.passord TO :g_kommune'],
  ['table-grants', 'UPDATE (hash) på kommune.logg', 'GRANT UPDATE (hash) ON kommune.logg TO :g_kommune'],
  ['table-grants', 'UPDATE (navn) på kommune.medarbeider', 'REVOKE UPDATE (navn) ON kommune.medarbeider FROM :g_kommune'],
  ['table-grants', 'WITH GRANT OPTION på kommune.maal', 'GRANT SELECT ON kommune.maal TO :g_kommune WITH GRANT OPTION'],
  ['schema-grants', 'USAGE på skjemaet drift', 'GRANT USAGE ON SCHEMA drift TO :g_kommune'],
  ['schema-grants', 'USAGE på skjemaet tilgang', 'REVOKE USAGE ON SCHEMA tilgang FROM :g_innlogging'],
  ['sequence-grants', 'referanse.kommune_id_seq', 'GRANT USAGE ON SEQUENCE referanse.kommune_id_seq TO :g_kommune'],
  ['default-privileges', '_eier', 'ALTER DEFAULT PRIVILEGES FOR ROLE :eier IN SCHEMA kommune GRANT SELECT ON TABLES TO :g_kommune'],
  ['catalogue-grants', 'pg_read_file', 'GRANT EXECUTE ON FUNCTION pg_read_file(text) TO :g_kommune'],
  ['catalogue-grants', 'pg_authid', 'GRANT SELECT ON pg_authid TO PUBLIC'],
  ['ledger', '0002-logg', `DELETE FROM drift.migrering WHERE navn = '0002-logg'`],
  ['ledger', '0099-framtid', `INSERT INTO drift.migrering VALUES ('0099-framtid', 'x')`],
  ['ledger', 'mur', `UPDATE drift.migrering SET hash = 'x' WHERE navn = 'mur'`],
];

describe('katalogloven', () => {
  it('finner ingenting i en nymigrert database med to kommuner, på under to sekunder', async () => {
    const start = performance.now();
    const faults = await catalogueFaults(test.admin, db);
    const ms = Math.round(performance.now() - start);
    process.stdout.write(`Katalogloven: ${laws.length} lover på ${ms} ms\n`);
    expect(faults).toEqual([]);
    expect(ms).toBeLessThan(2000);
    await expect(assertLawful(test.url)).resolves.toBeUndefined();
  });

  it('har minst én plantet feil for hver lov', () => {
    expect(laws.map((law) => law.name).filter((name) => !planted.some(([law]) => law === name))).toEqual([]);
  });

  it.each(planted)('%s finner %s: %s', async (law, object, sql) => {
    const faults = await faultsWith(sql);
    expect(faults.filter(({ message }) => message.includes('kunne ikke prøves'))).toEqual([]);
    const found = faults.filter((fault) => fault.law === law && fault.message.includes(object));
    expect(found).not.toEqual([]);
    expect(found.every((fault) => fault.message.includes(fault.object) && /[.]$/.test(fault.message))).toBe(true);
  });

  it('finner ingenting igjen når feilene er rullet tilbake', async () => {
    expect(await catalogueFaults(test.admin, db)).toEqual([]);
  });

  it('finner foreldreløse bak en nøkkel som eieren selv fikk godkjent: under FORCE så den ingen rader', async () => {
    const faults = await faultsWith(`
      ALTER TABLE kommune.omraade DROP CONSTRAINT omraade_kommune_id_satsing_id_fkey;
      UPDATE kommune.omraade SET satsing_id = gen_random_uuid();
      SET LOCAL ROLE :eier;
      ALTER TABLE kommune.omraade ADD CONSTRAINT omraade_kommune_id_satsing_id_fkey FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing;
      RESET ROLE`);
    expect(faults).toEqual([{ law: 'orphans', object: 'kommune.omraade.omraade_kommune_id_satsing_id_fkey', message: expect.stringContaining('6 rader') }]);
  });

  it('sier fra når en lov ikke kan prøves, i stedet for å tie', async () => {
    const faults = await faultsWith('DROP TABLE drift.migrering');
    expect(faults).toContainEqual({ law: 'ledger', object: db, message: expect.stringContaining('kunne ikke prøves') });
  });

  it('samler alle bruddene i én lesbar feil til verktøyene', async () => {
    await test.admin.query('ALTER TABLE kommune.maal NO FORCE ROW LEVEL SECURITY; GRANT TRUNCATE ON kommune.maal TO ' + `${db}_g_kommune`);
    try {
      await expect(assertLawful(test.url)).rejects.toThrow(/følger ikke lovene for muren \(3 brudd\)[^]*kommune\.maal er ikke tvunget[^]*TRUNCATE på kommune\.maal/);
    } finally {
      await test.admin.query('ALTER TABLE kommune.maal FORCE ROW LEVEL SECURITY; REVOKE TRUNCATE ON kommune.maal FROM ' + `${db}_g_kommune`);
    }
  });
});
