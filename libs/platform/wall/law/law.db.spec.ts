import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { planted } from '../testing/planted-faults.ts';
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

/** Loven holdes mot en database med feilen plantet; så rulles den tilbake. Uten navn prøves alle. */
async function faultsWith(plant: string, name?: string): Promise<Fault[]> {
  await test.admin.query('BEGIN');
  try {
    await test.admin.query(plant.replace(/(?<!:):(eier|g_[a-z]+\d*|k\d+(?:_les)?|f\d+|innlogging|forvalter|leselogg|jobb|aapen|db)\b/g, (_, named: string) => (named === 'db' ? db : `${db}_${role(named)}`)));
    return await catalogueFaults(test.admin, db, undefined, name === undefined ? undefined : laws.filter((law) => law.name === name));
  } finally {
    await test.admin.query('ROLLBACK');
  }
}

/** k1 og k2 er de to kommunene, uansett hvilke id-er de fikk. */
const role = (name: string) => name.replace(/^k1(?=$|_)/, `k${test.kommuner['3118']}`).replace(/^k2(?=$|_)/, `k${test.kommuner['3101']}`);

describe('katalogloven', () => {
  it('finner ingenting i en nymigrert database med to kommuner', async () => {
    const start = performance.now();
    expect(await catalogueFaults(test.admin, db)).toEqual([]);
    process.stdout.write(`Katalogloven: ${laws.length} lover på ${Math.round(performance.now() - start)} ms, ${planted.length} plantede feil\n`);
    await expect(assertLawful(test.url)).resolves.toBeUndefined();
  });

  it('har minst én plantet feil for hver lov', () => {
    expect(laws.map((law) => law.name).filter((name) => !planted.some(([law]) => law === name))).toEqual([]);
  });

  it.each(planted)('%s finner %s: %s', async (law, object, sql) => {
    const faults = await faultsWith(sql, law);
    expect(faults.filter(({ message }) => message.includes('kunne ikke prøves'))).toEqual([]);
    const found = faults.filter(({ message }) => message.includes(object));
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
