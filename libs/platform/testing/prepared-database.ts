import { connectTool, ensureDatabase, ownerName, type Keys } from '../wall/index.ts';

/** Det rollene i en klargjort database skal være når neste prøve får den. */
interface Roles { names: string[]; mark: string }

/** Alt som hører til rollene selv: passord, rettigheter, innstillinger og hvem som er med i hva. Det andre ligger i databasen, og går bort med den. */
const readRoles = `
  SELECT coalesce(array_agg(r.rolname::text ORDER BY r.rolname), '{}') AS names, md5(coalesce(string_agg(concat_ws(' ', to_jsonb(r),
    (SELECT string_agg(to_jsonb(m)::text, ' ' ORDER BY m.oid) FROM pg_auth_members m WHERE r.oid IN (m.member, m.roleid)),
    (SELECT string_agg(s.setconfig::text, ' ' ORDER BY s.setconfig) FROM pg_db_role_setting s WHERE s.setrole = r.oid AND s.setdatabase = 0)), ' ' ORDER BY r.rolname), '')) AS mark
  FROM pg_authid r WHERE r.rolname LIKE $1`;
// Tatt, i bruk, eller borte: en annen prøve kan ha fjernet den siden lista ble lest.
const takenOrInUse = ['42P04', '23505', '55006', '3D000'];
const emptyKind = 'tom';
const templateOf = (kind: string, database: string) => `mal_${kind}_${database}`;

/** Sann i klyngen prøvekjøringen selv har startet. Der kan navn, roller og maler bli stående til den er ferdig. */
export const mayPrepare = (cluster: string) => process.env['LOEFTET_TEST_EGEN_KLYNGE'] === cluster;

/**
 * Tar i bruk en database som er klargjort for en tidligere prøve: samme navn og roller, og innholdet kopiert på nytt fra malen.
 * Svarer med navnet, eller ingenting når alle er i bruk.
 */
export async function takePrepared(cluster: string, like = emptyKind): Promise<string | undefined> {
  const client = await connectTool(cluster);
  try {
    const prefix = templateOf(like, '');
    const { rows } = await client.query<{ database: string }>(`
      SELECT substr(m.datname, length($1) + 1) AS database FROM pg_database m
      WHERE starts_with(m.datname, $1) AND NOT EXISTS (SELECT FROM pg_database d WHERE $1 || d.datname = m.datname)`, [prefix]);
    for (const { database } of rows) if (await copyTemplate(client, prefix + database, database)) return database;
    return undefined;
  } finally {
    await client.end();
  }
}

/** Gjør en ferdig database, som ingen er koblet til, til mal for seg selv, og lager den på nytt fra malen. */
export async function prepare(cluster: string, database: string, like = emptyKind): Promise<void> {
  const client = await connectTool(cluster);
  try {
    const template = templateOf(like, database);
    await client.query(`ALTER DATABASE ${database} RENAME TO ${template}`);
    const { rows } = await client.query<Roles>(readRoles, [`${database}\\_%`]);
    await client.query(`COMMENT ON DATABASE ${template} IS '${JSON.stringify(rows[0])}'`);
    await copyTemplate(client, template, database);
  } finally {
    await client.end();
  }
}

/** Rettighetene og fristene til databasen selv følger ikke med i en kopi. */
export const closeCopy = (url: string, keys: Keys) => ensureDatabase(url, keys);

/** Fjerner databasen. Er rollene som i malen, kan neste prøve få dem; har prøven endret dem, går malen samme vei. */
export async function dropDatabase(cluster: string, database: string): Promise<void> {
  const client = await connectTool(cluster);
  const dropRoles = async (kept: string[] = []) => {
    const { rows } = await client.query<{ name: string }>('SELECT rolname AS name FROM pg_roles WHERE rolname LIKE $1 AND rolname <> ALL($2)', [`${database}\\_%`, kept]);
    // En annen prøve kan akkurat da kopiere malen, og da henger noe ved rollen. Den står til malen går.
    for (const { name } of rows) await client.query(`DROP ROLE ${name}`).catch((error: { code?: string }) => { if (error.code !== '2BP01') throw error as Error; });
  };
  try {
    await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
    const { rows: [template] } = await client.query<{ name: string; roles: string }>(`
      SELECT datname AS name, shobj_description(oid, 'pg_database') AS roles FROM pg_database WHERE datname ~ ('^mal_.*_' || $1 || '$')`, [database]);
    if (!template) return await dropRoles();
    const wanted = JSON.parse(template.roles) as Roles;
    await dropRoles(wanted.names);
    if ((await client.query<Roles>(readRoles, [`${database}\\_%`])).rows[0]!.mark === wanted.mark) return;
    await client.query(`DROP DATABASE ${template.name}`);
    await dropRoles();
  } finally {
    await client.end();
  }
}

/** Usann når en annen prøve kom først. */
async function copyTemplate(client: Awaited<ReturnType<typeof connectTool>>, template: string, database: string): Promise<boolean> {
  try {
    await client.query(`CREATE DATABASE ${database} OWNER ${ownerName(database)} TEMPLATE ${template} STRATEGY FILE_COPY`);
    return true;
  } catch (error) {
    if (takenOrInUse.includes((error as { code: string }).code)) return false;
    throw error;
  }
}
