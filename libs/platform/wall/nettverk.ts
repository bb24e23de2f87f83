import type { Client } from 'pg';
import { nettverkLogin, roleName, kommuneLogin } from '../database/login.ts';
import { ensureRole, groupName, ownerName } from './cluster-roles.ts';
import { nettverkFiles, renderRls } from './rls-files.ts';

/** Tabellene som har en del for hvert nettverk. */
const divided = ['felles.erfaringssoek'] as const;

const isStanding = `SELECT FROM pg_policy WHERE polrelid = to_regclass($1)`;

/**
 * Det ett nettverk har for seg selv: gruppa som får lese, og en del av hver tabell som er delt opp etter nettverk. Kan kjøres om igjen.
 * Delen og rettigheten til den kommer i samme transaksjon, så ingen ser den uten mur.
 */
export async function ensureNettverk(client: Client, database: string, nettverkId: number): Promise<void> {
  await ensureRole(client, groupName(database, `n${nettverkId}`), 'NOLOGIN');
  const { rowCount } = await client.query(isStanding, [`${divided[0]}_n${nettverkId}`]);
  if (rowCount !== 0) return;
  const inOwn = client.getTransactionStatus() === 'I';
  if (inOwn) await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL ROLE ${ownerName(database)}`);
    for (const table of divided) await client.query(`CREATE TABLE IF NOT EXISTS ${table}_n${nettverkId} PARTITION OF ${table} FOR VALUES IN (${nettverkId})`);
    await raiseNettverk(client, database, nettverkId);
    await client.query(inOwn ? 'COMMIT' : 'RESET ROLE');
  } catch (error) {
    if (inOwn) await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Stiller muren rundt nettverkets deler. Gruppa må finnes. */
export async function raiseNettverk(client: Client, database: string, nettverkId: number): Promise<void> {
  for (const { sql } of nettverkFiles([nettverkId])) await client.query(renderRls(sql, database));
}

/** Gir koordinatoren og medlemmene som har innlogging, gruppa til nettverket sitt. */
export async function joinNettverk(client: Client, database: string, nettverkId: number, kommuner: number[]): Promise<void> {
  for (const login of [nettverkLogin(nettverkId), ...kommuner.map(kommuneLogin)]) {
    const role = roleName(database, login);
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount !== 0) await client.query(`GRANT ${groupName(database, `n${nettverkId}`)} TO ${role}`);
  }
}

/** Nettverkene som alt har delene og gruppa si i denne klyngen. En kopi av en database får gruppene sine etterpå. */
export async function standingNettverk(client: Client, database: string): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(`
    SELECT n.id FROM referanse.nettverk n WHERE to_regclass($1 || '_n' || n.id) IS NOT NULL
      AND EXISTS (SELECT FROM pg_roles WHERE rolname = $2 || n.id) ORDER BY n.id`, [divided[0], `${database}_g_n`]);
  return rows.map(({ id }) => id);
}
