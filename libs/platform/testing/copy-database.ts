import { databaseAddress } from '../config/config.ts';
import { connectForvalter, connectTool, ensureClusterRoles, migrate, openArbeidsrom, ownerName, type Keys } from '../wall/index.ts';

/**
 * Kopierer en hel database med rader til et nytt navn i samme klynge. Rollene har databasenavnet foran, og følger ikke med:
 * de lages på nytt, eierskapet flyttes, og muren stilles opp for de nye navnene. Ingen kan være koblet til den som kopieres.
 * @param from navnet på den som kopieres  @param url adressen til den nye, med en innlogging som eier klyngen
 */
export async function copyDatabase(from: string, url: string, keys: Keys): Promise<void> {
  const { database } = databaseAddress(url);
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const cluster = await connectTool(maintenance.toString());
  try {
    await ensureClusterRoles(cluster, database, keys);
    await cluster.query(`CREATE DATABASE ${database} OWNER ${ownerName(database)} TEMPLATE ${from} STRATEGY FILE_COPY`);
  } finally {
    await cluster.end();
  }
  const admin = await connectTool(url);
  try {
    await admin.query(`REASSIGN OWNED BY ${ownerName(from)} TO ${ownerName(database)}`);
    await admin.query(`DELETE FROM drift.migrering WHERE navn = 'mur'`);
    await migrate(url, keys);
    const { rows } = await admin.query<{ kommune_id: number }>('SELECT kommune_id FROM tilgang.arbeidsrom ORDER BY kommune_id');
    const forvalter = await connectForvalter(databaseAddress(url), keys);
    for (const { kommune_id } of rows) await openArbeidsrom(admin, forvalter, database, kommune_id, keys);
    await forvalter.end();
  } finally {
    await admin.end();
  }
}

/** Gjør databasen til en mal: den som eier klyngen, tar over den og malen den selv er kopiert fra, så eieren av tabellene i flere kopier kan byttes samtidig uten å røre det de deler. */
export async function makeTemplate(cluster: string, database: string): Promise<void> {
  const client = await connectTool(cluster);
  const { rows } = await client.query<{ name: string }>('SELECT d.datname AS name FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE r.rolname = $1', [ownerName(database)]);
  for (const { name } of rows) await client.query(`ALTER DATABASE ${name} OWNER TO CURRENT_USER`);
  await client.end();
}
