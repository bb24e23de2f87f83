import type { Client } from 'pg';

/**
 * Tar bort FORCE mens en migrering kjører. Under FORCE ser eieren ingen rader: en fremmednøkkel ville blitt godkjent
 * med hver eneste rad i strid med den, og en oppdatering ville endret null rader i stillhet.
 * Muren stilles på nytt i samme transaksjon, så ingen andre ser tabellene uten. Fås ikke låsen, stanser alt før noe er gjort.
 */
export async function liftForce(client: Client, schemas: readonly string[]): Promise<void> {
  await client.query(`SET LOCAL lock_timeout = '5s'`);
  const { rows } = await client.query<{ statement: string }>(`
    SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS statement
    FROM pg_class WHERE relforcerowsecurity AND relnamespace = ANY(SELECT n::regnamespace FROM unnest($1::text[]) AS n WHERE to_regnamespace(n) IS NOT NULL)`, [schemas]);
  for (const { statement } of rows) await client.query(statement);
}
