import type { Client } from 'pg';
import { loginPassword, roleName, scramVerifier, type Login } from '../database/login.ts';

/** Hva som trengs for å utlede innlogginger. */
export interface Keys { secret: string; generation: number }

/** Grupperollene som får grants. En innlogging arver fra gruppa til sin art. */
export const groups = ['kommune', 'les', 'felles', 'avtale', 'leselogg', 'innlogging', 'forvalter', 'jobb', 'aapen'] as const;
export type FixedGroup = (typeof groups)[number];
/** Et nettverk har sin egen gruppe: den bærer det bare dette nettverket kan lese, og medlemmene har den ved siden av gruppa til sin art. */
export type Group = FixedGroup | `n${number}`;
export const groupName = (database: string, group: Group) => `${database}_g_${group}`;
export const ownerName = (database: string) => `${database}_eier`;

/**
 * Frister som bare gjelder den som leser utenfra. En markør og en transaksjon som ser alt slik det var, ser det også etter at kommunen har lukket:
 * hvor lenge, er det disse som avgjør. `transaction_timeout` finnes fra PostgreSQL 17; før det er bare det å sitte stille begrenset.
 */
export const readerTimeouts = { idle_in_transaction_session_timeout: '10s', transaction_timeout: '60s' } as const;
/** Den som ikke har logget inn, får korte svar eller ingen: ingen skal kunne holde på databasen uten å ha sagt hvem hun er. */
export const openTimeouts = { statement_timeout: '3s', idle_in_transaction_session_timeout: '5s', transaction_timeout: '10s' } as const;
/** Gruppene med egne frister. Innstillingene arves ikke, så de settes på hver innlogging. */
export const ownTimeouts: Partial<Record<FixedGroup, Record<string, string>>> = { les: readerTimeouts, aapen: openTimeouts };
export const ownTimeoutsIn = (group: Group, versionNum: number) => Object.entries(ownTimeouts[group as FixedGroup] ?? {}).filter(([name]) => name !== 'transaction_timeout' || versionNum >= 170_000);

/** Lager eieren (uten innlogging), gruppene og systemets innlogginger. Kan kjøres om igjen. */
export async function ensureClusterRoles(client: Client, database: string, keys: Keys): Promise<void> {
  await ensureRole(client, ownerName(database), 'NOLOGIN');
  // Uten SET-rett kan ikke den som klargjør, lage tabeller på eierens vegne (fra PostgreSQL 16).
  await client.query(`GRANT ${ownerName(database)} TO CURRENT_USER`);
  for (const group of groups) await ensureRole(client, groupName(database, group), 'NOLOGIN');
  for (const system of ['innlogging', 'forvalter', 'leselogg', 'jobb', 'aapen'] as const) await ensureLogin(client, database, system, system, keys);
}

/** Lager innloggingen om den mangler, med passord av gjeldende generasjon. */
export async function ensureLogin(client: Client, database: string, login: Login, group: Group, keys: Keys): Promise<void> {
  const role = roleName(database, login);
  if (await ensureRole(client, role, 'LOGIN')) await setPassword(client, database, login, keys);
  await client.query(`GRANT ${groupName(database, group)} TO ${role}`);
  if (group in ownTimeouts) for (const [name, value] of ownTimeoutsIn(group, await versionNum(client))) await client.query(`ALTER ROLE ${role} SET ${name} = '${value}'`);
}

/** Setter passordene til gjeldende generasjon for alle innlogginger i databasen. Gir antallet. */
export async function rotatePasswords(client: Client, database: string, keys: Keys): Promise<number> {
  const { rows } = await client.query<{ login: Login }>(
    'SELECT substr(rolname, length($1) + 2) AS login FROM pg_roles WHERE rolcanlogin AND rolname ~ ($2)', [database, `^${database}_(k[0-9]+(_les)?|f[0-9]+|a[0-9]+|innlogging|forvalter|leselogg|jobb|aapen)$`]);
  for (const { login } of rows) await setPassword(client, database, login, keys);
  return rows.length;
}

async function versionNum(client: Client): Promise<number> {
  return Number((await client.query<{ server_version_num: string }>('SHOW server_version_num')).rows[0]!.server_version_num);
}

async function setPassword(client: Client, database: string, login: Login, keys: Keys): Promise<void> {
  const verifier = scramVerifier(loginPassword(keys.secret, database, login, keys.generation));
  await client.query(`ALTER ROLE ${roleName(database, login)} PASSWORD '${verifier}'`);
}

/** Sann når rollen ble laget nå. */
export async function ensureRole(client: Client, role: string, kind: 'LOGIN' | 'NOLOGIN'): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount !== 0) return false;
  await client.query(`CREATE ROLE ${role} ${kind} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS`);
  return true;
}
