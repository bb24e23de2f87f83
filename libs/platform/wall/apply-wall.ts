import type { Client } from 'pg';
import { groupName, groups } from './cluster-roles.ts';
import { raiseNettverk, standingNettverk } from './nettverk.ts';
import { lesbareTabeller, lesekravFor } from './lesekrav.ts';
import { wallStatements } from './policy.ts';
import { renderRls, rlsFiles, type RlsFile } from './rls-files.ts';

/** Skjemaene som muren gjelder. */
export const walledSchemas = ['kommune', 'felles', 'tilgang', 'referanse', 'koe', 'pgboss'] as const;

/**
 * Stiller muren på nytt: fjerner alle policyer og rettigheter, og legger på dem filene erklærer.
 * Kjøres i migreringens transaksjon, så ingen ser databasen uten mur.
 */
export async function applyWall(client: Client, database: string, files: RlsFile[] = rlsFiles()): Promise<void> {
  await removePolicies(client);
  const nettverk = await standingNettverk(client, database);
  for (const schema of walledSchemas) {
    for (const group of [...groups, ...nettverk.map((id) => `n${id}` as const)]) {
      await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${groupName(database, group)}`);
      await client.query(`REVOKE ALL ON SCHEMA ${schema} FROM ${groupName(database, group)}`);
    }
  }
  const lesbare = lesbareTabeller(files);
  for (const table of await kommuneTables(client)) {
    for (const statement of wallStatements(table, database, (group) => groupName(database, group), lesekravFor(lesbare, table))) await client.query(statement);
  }
  for (const file of files) await client.query(renderRls(file.sql, database));
  for (const id of nettverk) await raiseNettverk(client, database, id);
}

async function kommuneTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'kommune'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`);
  return rows.map((row) => row.relname);
}

async function removePolicies(client: Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('DROP POLICY %I ON %I.%I', policyname, schemaname, tablename) AS statement FROM pg_policies WHERE schemaname = ANY($1)`, [walledSchemas]);
  for (const { statement } of rows) await client.query(statement);
}
