/**
 * Kommunen bak innloggingen, regnet ut én gang per setning. Dette er muren: `session_user` kan ikke settes
 * av en spørring, slik en variabel kan. Databasenavnet er forledd i rollenavnet og består av ufarlige tegn.
 */
export const ownKommune = (database: string) => `(SELECT substring(session_user::text from '^${database}_k([0-9]+)$')::int)`;

/** Det samme som verdi når en rad lages. En DEFAULT kan ikke ha en underspørring. */
export const ownKommuneDefault = (database: string) => `substring(session_user::text from '^${database}_k([0-9]+)$')::int`;

/** Setningene som stiller muren rundt én tabell i kommunens fløy. Alle tabeller får den samme. */
export function wallStatements(table: string, database: string, group: string): string[] {
  const own = ownKommune(database);
  return [
    `ALTER TABLE kommune.${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE kommune.${table} FORCE ROW LEVEL SECURITY`,
    `ALTER TABLE kommune.${table} ALTER COLUMN kommune_id SET DEFAULT ${ownKommuneDefault(database)}`,
    `CREATE POLICY egen_kommune ON kommune.${table} TO ${group} USING (kommune_id = ${own}) WITH CHECK (kommune_id = ${own})`,
  ];
}
