import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { databaseAddress } from '../../config/config.ts';
import { connectForvalter, connectTool, ensureKommune, migrate, openArbeidsrom } from '../index.ts';
import { catalogueFaults } from './index.ts';

// En egen klargjører uten superbruker, slik PostgreSQL 16 og nyere skal driftes. Muren gjelder også den.
const keys = { secret: 'bare-for-proever', generation: 1 };
const db = `proeve_${randomBytes(5).toString('hex')}`;
const provisioner = `${db}_migrer`;
let superuser: Client;
let migrer: Client;

beforeAll(async () => {
  const cluster = new URL(process.env['LOEFTET_TEST_DATABASE_URL']!);
  const postgres = await connectTool(cluster.toString());
  await postgres.query(`CREATE ROLE ${provisioner} LOGIN CREATEROLE CREATEDB PASSWORD 'klargjoer'`);
  await postgres.end();
  const own = new URL(cluster);
  [own.username, own.password, own.pathname] = [provisioner, 'klargjoer', `/${db}`];
  await migrate(own.toString(), keys);
  migrer = await connectTool(own.toString());
  cluster.pathname = `/${db}`;
  superuser = await connectTool(cluster.toString());
  const forvalter = await connectForvalter(databaseAddress(own.toString()), keys);
  const id = await ensureKommune(forvalter, { nummer: '3118', navn: 'Indre Østfold', fylkesnummer: '31' });
  await openArbeidsrom(migrer, forvalter, db, id, keys);
  await forvalter.end();
  await superuser.query(`
    WITH s AS (INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type) VALUES (${id}, gen_random_uuid(), 's', 'Satsing', 'x') RETURNING kommune_id, id)
    INSERT INTO kommune.omraade (kommune_id, id, noekkel, satsing_id, nr, navn) SELECT kommune_id, gen_random_uuid(), 'o', id, 1, 'Område' FROM s`);
});
afterAll(async () => {
  await Promise.all([migrer.end(), superuser.end()]);
  const client = await connectTool(process.env['LOEFTET_TEST_DATABASE_URL']!);
  await client.query(`DROP DATABASE ${db} WITH (FORCE)`);
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname LIKE $1 ORDER BY rolname = $2', [`${db}\\_%`, provisioner]);
  for (const { rolname } of rows) await client.query(`DROP OWNED BY ${rolname}; DROP ROLE ${rolname}`);
  await client.end();
});

describe('loven når den som klargjør, ikke er superbruker', () => {
  it('finner ingenting, og ser likevel at muren skjuler radene for den som spør', async () => {
    expect((await migrer.query('SELECT FROM kommune.omraade')).rowCount).toBe(0);
    expect(await catalogueFaults(migrer, db)).toEqual([]);
  });

  it('teller foreldreløse den selv ikke kan se, og lar FORCE stå etterpå', async () => {
    await superuser.query('BEGIN; SET LOCAL session_replication_role = replica; UPDATE kommune.omraade SET satsing_id = gen_random_uuid(); COMMIT');
    const faults = await catalogueFaults(migrer, db);
    expect(faults.map(({ law, object }) => [law, object])).toEqual([['orphans', 'kommune.omraade.omraade_kommune_id_satsing_id_fkey']]);
    const { rows } = await superuser.query(`SELECT FROM pg_class WHERE relnamespace = 'kommune'::regnamespace AND relkind = 'r' AND NOT relforcerowsecurity`);
    expect(rows).toHaveLength(0);
    await superuser.query('UPDATE kommune.omraade SET satsing_id = s.id FROM kommune.satsing s');
  });

  it('gir opp framfor å vente på dem som arbeider, og sier fra at loven ikke ble prøvd', async () => {
    await superuser.query('BEGIN; LOCK TABLE kommune.satsing IN ROW EXCLUSIVE MODE');
    try {
      const faults = await catalogueFaults(migrer, db);
      expect(faults).toEqual([{ law: 'orphans', object: db, message: expect.stringContaining('kunne ikke prøves') }]);
    } finally {
      await superuser.query('ROLLBACK');
    }
  });
});
